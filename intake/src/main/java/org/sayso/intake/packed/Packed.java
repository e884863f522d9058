package org.sayso.intake.packed;

import java.io.InputStream;
import java.util.regex.Pattern;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Cursor;
import org.sayso.intake.capture.Document;
import org.sayso.intake.capture.IntakeLimits;

/** What holds for everything that lies in something else: archives in archives, attachments of mails. */
public final class Packed {

    /** Between the location of an archive and the name of what lies in it. */
    public static final String INSIDE = "!/";

    private static final Pattern NO_REPORT = Pattern.compile(
            "(?i).*\\.(?:css|js|mjs|json|map|png|jpe?g|gif|svg|webp|avif|ico|woff2?|ttf|otf|eot|mp[34]|m4a|webm|avi|mov|wav|ogg|xsl|xsd|dtd|db|exe|dll|class|jar|ics|vcf|p7s|asc)");

    private Packed() {}

    /** True where a document lies so deep that what is in it is not read any more. */
    public static boolean isTooDeep(Document document, IntakeLimits limits) {
        return document.location().split(INSIDE, -1).length - 1 >= limits.archiveDepth();
    }

    /** The refusal of what lies too deep. */
    public static Cursor<Capture> tooDeep(Document document, InputStream bytes) {
        return Cursor.closing(
                Cursor.one(() -> document.failed("is an archive in an archive in an archive", "unpack it first")),
                bytes);
    }

    /** True for the names of pictures, scripts, programs and the like, which nobody means to be read as reports. */
    public static boolean isNoReport(String name) {
        return NO_REPORT.matcher(name).matches();
    }
}
