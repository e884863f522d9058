package org.sayso.intake.packed;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Cursor;
import org.sayso.intake.capture.Document;
import org.sayso.intake.capture.Format;
import org.sayso.intake.capture.Head;
import org.sayso.intake.capture.IntakeLimits;

/** A gzip file: what lies in it is read as if it lay there by itself, under the name without {@code .gz}. */
public final class GzipFormat implements Format {

    private final IntakeLimits limits;
    private final Opener inner;

    /** @param inner reads what was packed */
    public GzipFormat(IntakeLimits limits, Opener inner) {
        this.limits = limits;
        this.inner = inner;
    }

    @Override
    public boolean recognises(Document document, Head head) {
        return head.startsWith("\u001F\u008B");
    }

    @Override
    public Cursor<Capture> read(Document document, InputStream bytes) {
        try {
            CountedBytes packed = new CountedBytes(bytes);
            InputStream unpacked = new BoundedUnpacking(new GZIPInputStream(packed, 1 << 16), limits, packed::count);
            String location = document.location();
            String name = location.endsWith(".gz") ? location.substring(0, location.length() - 3) : location;
            return Cursor.closing(inner.open(document.unpacked(name, () -> unpacked), unpacked), bytes);
        } catch (IOException e) {
            return Cursor.closing(
                    Cursor.one(() -> document.failed(
                            "is a damaged gzip file (" + e.getMessage() + ")", "get an undamaged copy")),
                    bytes);
        }
    }
}
