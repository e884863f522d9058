package org.sayso.intake.packed;

import java.io.InputStream;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Cursor;
import org.sayso.intake.capture.Document;

/** Reads what was packed, whatever it is. */
@FunctionalInterface
public interface Opener {

    /** @param bytes of the document; the cursor closes them */
    Cursor<Capture> open(Document document, InputStream bytes);
}
