package org.sayso.intake.capture;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of a document come from. */
@FunctionalInterface
public interface ByteSource {

    /** Opens the bytes from their start; the caller closes the stream. */
    InputStream open() throws IOException;
}
