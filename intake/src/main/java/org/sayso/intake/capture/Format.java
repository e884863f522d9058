package org.sayso.intake.capture;

import java.io.InputStream;

/** One kind of document. Implementations keep no state and are safe to share between threads. */
public interface Format {

    /** True where the document is of this kind, going by its name, its declared media type and its first bytes. */
    boolean recognises(Document document, Head head);

    /**
     * Reads the reports in a document.
     *
     * @param bytes from the document's start; the cursor closes it
     */
    Cursor<Capture> read(Document document, InputStream bytes);
}
