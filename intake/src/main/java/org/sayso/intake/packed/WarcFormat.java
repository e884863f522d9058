package org.sayso.intake.packed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.sayso.intake.capture.BoundedBytes;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Cursor;
import org.sayso.intake.capture.Document;
import org.sayso.intake.capture.Format;
import org.sayso.intake.capture.Head;
import org.sayso.intake.capture.IntakeLimits;
import org.sayso.intake.html.PageDecoder;
import org.sayso.model.HttpAnswer;

/**
 * A web archive (ISO 28500), packed or not: each page that was answered with success is a document under its address, captured when the archive says.
 * Records are read one at a time, so an archive of any size takes the memory of its largest page.
 */
public final class WarcFormat implements Format {

    private static final Pattern NAME = Pattern.compile(".*\\.w?arc\\.gz");

    private final IntakeLimits limits;
    private final Opener opener;

    public WarcFormat(IntakeLimits limits, Opener opener) {
        this.limits = limits;
        this.opener = opener;
    }

    @Override
    public boolean recognises(Document document, Head head) {
        return head.startsWith("WARC/") || NAME.matcher(document.name()).matches() && head.startsWith("\u001F\u008B");
    }

    @Override
    public Cursor<Capture> read(Document document, InputStream bytes) {
        return new Records(document, bytes);
    }

    private final class Records implements Cursor<Capture> {
        private final Document archive;
        private final InputStream bytes;
        private @Nullable WarcReader reader;
        private Cursor<Capture> page = Cursor.empty();
        private boolean damaged;
        private boolean ended;

        private Records(Document archive, InputStream bytes) {
            this.archive = archive;
            this.bytes = bytes;
        }

        @Override
        public @Nullable Capture next() {
            while (!ended) {
                Capture capture = page.next();
                if (capture != null) {
                    return capture;
                }
                page = nextPage();
            }
            return null;
        }

        private Cursor<Capture> nextPage() {
            try {
                if (damaged) {
                    close();
                    return Cursor.empty();
                }
                WarcReader open = reader == null ? opened() : reader;
                Optional<WarcRecord> record = open.next();
                if (record.isPresent()) {
                    return page(record.get(), open.position());
                }
                close();
                return Cursor.empty();
            } catch (IOException | RuntimeException e) {
                return damaged(e);
            }
        }

        private WarcReader opened() throws IOException {
            WarcReader open = new WarcReader(bytes);
            reader = open;
            return open;
        }

        private Cursor<Capture> damaged(Exception e) {
            damaged = true;
            return Cursor.one(() -> archive.failed(
                    "is a damaged web archive (" + e.getMessage() + ")",
                    "get an undamaged copy; what came before was read"));
        }

        private Cursor<Capture> page(WarcRecord record, long position) throws IOException {
            String location = archive.location() + "@" + position;
            if (record instanceof WarcResponse response) {
                HttpResponse http = response.http();
                if (http.status() != 200) {
                    return skipped(location, "HTTP status " + http.status());
                }
                return document(
                        response, http.contentType(), answer(response, http), location, http.bodyDecoded().stream());
            }
            if (record instanceof WarcResource resource) {
                return document(resource, resource.contentType(), null, location, resource.body().stream());
            }
            return Cursor.empty();
        }

        private static HttpAnswer answer(WarcResponse response, HttpResponse http) {
            List<HttpAnswer.Header> headers = http.headers().map().entrySet().stream()
                    .flatMap(header ->
                            header.getValue().stream().map(value -> new HttpAnswer.Header(header.getKey(), value)))
                    .toList();
            return new HttpAnswer(response.target(), response.target(), http.status(), headers);
        }

        private Cursor<Capture> document(
                WarcTargetRecord record, MediaType type, @Nullable HttpAnswer http, String location, InputStream body)
                throws IOException {
            String target = record.target();
            if (target == null || target.isBlank()) {
                return failed(location, "is a record that names no address");
            }
            String mediaType = type.base().toString().toLowerCase(Locale.ROOT);
            if (!isRead(mediaType)) {
                return skipped(location, mediaType);
            }
            Charset declared = Optional.ofNullable(type.parameters().get("charset"))
                    .flatMap(PageDecoder::named)
                    .orElse(null);
            Document.Hints hints = new Document.Hints(mediaType, declared, record.target(), record.date(), http);
            try {
                byte[] content = BoundedBytes.read(body, limits.reportBytes());
                Document page =
                        new Document(record.target(), location, false, hints, () -> new ByteArrayInputStream(content));
                return opener.open(page, new ByteArrayInputStream(content));
            } catch (BoundedBytes.TooLargeException e) {
                return failed(location, String.valueOf(e.getMessage()));
            } catch (IOException e) {
                return failed(location, "is a damaged record (" + e.getMessage() + ")");
            }
        }

        private static boolean isRead(String mediaType) {
            return mediaType.equals("text/html")
                    || mediaType.equals("application/xhtml+xml")
                    || mediaType.equals("text/plain")
                    || mediaType.equals("application/pdf");
        }

        private static Cursor<Capture> skipped(String location, String reason) {
            return Cursor.one(() -> new Capture.Skipped(location, reason));
        }

        private static Cursor<Capture> failed(String location, String reason) {
            return Cursor.one(() -> new Capture.Failed(location, reason, "get an undamaged copy"));
        }

        @Override
        public void close() {
            ended = true;
            page.close();
            Cursor.closing(Cursor.empty(), reader == null ? bytes : reader).close();
        }
    }
}
