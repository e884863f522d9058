package org.sayso.intake.capture;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Reads all bytes of one report, and refuses what is larger than a report can be before it fills the memory. */
public final class BoundedBytes {

    private BoundedBytes() {}

    /** @throws TooLargeException where more than {@code limit} bytes come */
    public static byte[] read(InputStream in, long limit) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 16));
        if (bytes.length > limit) {
            throw new TooLargeException("is larger than one report may be (" + megabytes(limit) + ")");
        }
        return bytes;
    }

    /** {@code 16.0 MB}. */
    public static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1048576.0);
    }

    /** More bytes than a limit allows; the message says which. */
    public static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        public TooLargeException(String message) {
            super(message);
        }
    }
}
