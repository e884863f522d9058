package org.sayso.intake.capture;

import java.io.IOException;
import java.io.InputStream;
import org.sayso.intake.text.UndecodableException;

/** A document that is one report: its bytes are read whole, within the limit, and what goes wrong becomes a failure. */
public final class SingleReport {

    /** Makes the report out of the whole bytes. */
    @FunctionalInterface
    public interface Reader {
        Capture read(byte[] bytes) throws IOException, UndecodableException;
    }

    /** Begins the reason of a failure that no format foresaw: a defect, though never one that stops a batch. */
    public static final String UNEXPECTED = "is made in a way that its reader did not expect";

    private SingleReport() {}

    /** @param tooLarge what to do where the document is larger than one report may be */
    public static Cursor<Capture> of(
            Document document, InputStream in, IntakeLimits limits, String tooLarge, Reader reader) {
        return Cursor.closing(Cursor.one(() -> read(document, in, limits, tooLarge, reader)), in);
    }

    private static Capture read(
            Document document, InputStream in, IntakeLimits limits, String tooLarge, Reader reader) {
        try {
            return reader.read(BoundedBytes.read(in, limits.reportBytes()));
        } catch (UndecodableException e) {
            return document.failed(e.reason(), e.advice());
        } catch (BoundedBytes.TooLargeException e) {
            return document.failed(String.valueOf(e.getMessage()), tooLarge);
        } catch (IOException e) {
            return document.failed("cannot be read (" + e.getMessage() + ")", "get an undamaged copy");
        } catch (RuntimeException | StackOverflowError e) {
            return document.failed(UNEXPECTED + " (" + e + ")", "leave it out, and report this as a defect");
        }
    }
}
