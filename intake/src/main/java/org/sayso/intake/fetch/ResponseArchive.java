package org.sayso.intake.fetch;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Keeps responses as WARC, a file a day, each record with the headers and the bytes as they came. Records are only ever appended. */
final class ResponseArchive {

    /* Headers about the transfer, which the client has already undone. */
    private static final Set<String> TRANSFER =
            Set.of("content-length", "transfer-encoding", "connection", "content-type", ":status");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE.withZone(ZoneOffset.UTC);

    private final Path folder;

    ResponseArchive(Path folder) {
        this.folder = folder;
    }

    /** Where the record lies: {@code fetched-20140503.warc.gz@1234}. */
    synchronized String keep(Fetched fetched) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("fetched-" + DAY.format(fetched.at()).substring(0, 8) + ".warc.gz");
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            long position = channel.size();
            try (WarcWriter writer = new WarcWriter(channel, WarcCompression.GZIP)) {
                writer.write(record(fetched));
            }
            return file + "@" + position;
        }
    }

    private static WarcResponse record(Fetched fetched) throws IOException {
        HttpResponse.Builder http = new HttpResponse.Builder(fetched.status(), "OK");
        HttpHeaders headers = fetched.headers();
        headers.map().forEach((name, values) -> {
            if (!TRANSFER.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> http.addHeader(name, value));
            }
        });
        MediaType type =
                MediaType.parseLeniently(headers.firstValue("content-type").orElse("application/octet-stream"));
        return new WarcResponse.Builder(fetched.address())
                .date(fetched.at())
                .body(http.body(type, fetched.body()).build())
                .build();
    }
}
