package org.sayso.intake.packed;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Cursor;
import org.sayso.intake.capture.Document;
import org.sayso.intake.capture.Format;
import org.sayso.intake.capture.Head;
import org.sayso.intake.capture.IntakeLimits;

/**
 * A zip archive, its entries read in its order under {@code archive.zip!/entry}, archives in it as deep as the limit says. Of a WACZ (a web archive in a zip)
 * only the web archives are read. Nothing is ever written to a path that an entry names.
 */
public final class ZipFormat implements Format {

    private static final Pattern WACZ_ARCHIVE = Pattern.compile("archive/.*\\.warc(?:\\.gz)?");

    private final IntakeLimits limits;
    private final Opener opener;

    public ZipFormat(IntakeLimits limits, Opener opener) {
        this.limits = limits;
        this.opener = opener;
    }

    @Override
    public boolean recognises(Document document, Head head) {
        return head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006");
    }

    @Override
    public Cursor<Capture> read(Document document, InputStream bytes) {
        if (Packed.isTooDeep(document, limits)) {
            return Packed.tooDeep(document, bytes);
        }
        return new Entries(document, bytes);
    }

    private final class Entries implements Cursor<Capture> {
        private final Document archive;
        private final CountedBytes packed;
        private final ZipInputStream zip;
        private final boolean wacz;
        private Cursor<Capture> entry = Cursor.empty();
        private @Nullable InputStream content;
        private boolean any;
        private boolean ended;

        private Entries(Document archive, InputStream bytes) {
            this.archive = archive;
            this.packed = new CountedBytes(bytes);
            this.zip = new ZipInputStream(packed);
            this.wacz = archive.name().endsWith(".wacz");
        }

        @Override
        public @Nullable Capture next() {
            while (!ended) {
                Capture capture = entry.next();
                if (capture != null) {
                    any = true;
                    return capture;
                }
                try {
                    entry = nextEntry();
                } catch (IOException | IllegalArgumentException e) {
                    return ended(archive.failed(
                            "is a damaged or dangerous zip archive (" + e.getMessage() + ")",
                            "get an undamaged copy; what came before was read"));
                }
            }
            return null;
        }

        private Cursor<Capture> nextEntry() throws IOException {
            entry.close();
            drain();
            ZipEntry next = zip.getNextEntry();
            if (next == null) {
                boolean nothing = !any;
                any = true;
                if (nothing) {
                    return once(archive.failed("is an archive without a report", "check what it was made of"));
                }
                ended(null);
                return Cursor.empty();
            }
            return open(next);
        }

        /* The end of an entry that its reader left early is unpacked within the same bounds. */
        private void drain() throws IOException {
            if (content != null) {
                content.transferTo(OutputStream.nullOutputStream());
                content = null;
            }
        }

        private Cursor<Capture> open(ZipEntry next) throws IOException {
            String name = next.getName();
            String location = archive.location() + Packed.INSIDE + name;
            long before = packed.count();
            content = new BoundedUnpacking(zip, limits, () -> packed.count() - before);
            if (next.isDirectory()
                    || isHidden(name)
                    || wacz && !WACZ_ARCHIVE.matcher(name).matches()) {
                return Cursor.empty();
            }
            if (Packed.isNoReport(name)) {
                return once(new Capture.Skipped(location, "no kind of report"));
            }
            Document document = new Document(
                    archive.id() + Packed.INSIDE + name,
                    location,
                    false,
                    archive.hints(),
                    InputStream::nullInputStream);
            return opener.open(document, new BufferedInputStream(new Unclosed(content)));
        }

        private static boolean isHidden(String name) {
            return name.startsWith("__MACOSX/")
                    || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
        }

        private Cursor<Capture> once(Capture capture) {
            return Cursor.of(List.of(capture).iterator());
        }

        private @Nullable Capture ended(@Nullable Capture last) {
            ended = true;
            Cursor.closing(Cursor.empty(), zip).close();
            return last;
        }

        @Override
        public void close() {
            entry.close();
            ended(null);
        }
    }

    /* An entry's reader closes its entry, not the archive. */
    private static final class Unclosed extends FilterInputStream {
        private Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
