package org.sayso.intake.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Document;
import org.sayso.intake.files.Finding;
import org.sayso.intake.html.PageDecoder;

/** Addresses as documents: fetched, kept as WARC, and handed on with what the server said of them. */
public final class WebPages implements AutoCloseable {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

    private final Fetcher fetcher;
    private final ResponseArchive archive;

    public WebPages(FetchSettings settings) {
        this.fetcher = new Fetcher(settings);
        this.archive = new ResponseArchive(settings.archive());
    }

    /** True for what is fetched and not looked for among the files. */
    public static boolean isAddress(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    public Finding find(String address) {
        try {
            return new Finding.Found(document(fetch(address, Validators.NONE)));
        } catch (FetchException e) {
            return new Finding.NotFound(new Capture.Failed(address, e.reason(), e.advice()));
        } catch (IOException e) {
            return new Finding.NotFound(new Capture.Failed(
                    address,
                    "was fetched but could not be kept (" + e.getMessage() + ")",
                    "check the folder for fetched pages"));
        }
    }

    Fetched fetch(String address, Validators validators) throws FetchException {
        try {
            return fetcher.fetch(URI.create(address.strip()), validators);
        } catch (IllegalArgumentException e) {
            throw new FetchException("is no address", "check its spelling");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException("was given up", "try again");
        }
    }

    Document document(Fetched fetched) throws IOException {
        String location = archive.keep(fetched);
        String type = fetched.headers().firstValue("content-type").orElse("");
        String mediaType = type.replaceFirst(";.*$", "").strip().toLowerCase(Locale.ROOT);
        String address = fetched.address().toString();
        Document.Hints hints = new Document.Hints(
                mediaType.isEmpty() ? null : mediaType, charset(type), address, fetched.at(), fetched.answer());
        return new Document(address, location, true, hints, () -> new ByteArrayInputStream(fetched.body()));
    }

    private static @Nullable Charset charset(String contentType) {
        Matcher matcher = CHARSET.matcher(contentType);
        return matcher.find() ? PageDecoder.named(matcher.group(1)).orElse(null) : null;
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
