package org.sayso.intake.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One request and its whole response, within the bounds of size and time. */
final class Exchanges implements AutoCloseable {

    static final String USER_AGENT = "Sayso/0.1 (claims ledger for news reports; polite fetching)";
    static final String ROBOT_NAME = "sayso";

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final FetchSettings settings;

    Exchanges(FetchSettings settings) {
        this.settings = settings;
    }

    HttpResponse<byte[]> get(URI address, Validators validators) throws FetchException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(settings.patience())
                .header("User-Agent", USER_AGENT)
                .header(
                        "Accept",
                        "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.5");
        if (validators.entityTag() != null) {
            request.header("If-None-Match", validators.entityTag());
        }
        if (validators.lastModified() != null) {
            request.header("If-Modified-Since", validators.lastModified());
        }
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(
                request.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), settings.mostBytes()));
        return whole(answer);
    }

    private HttpResponse<byte[]> whole(CompletableFuture<HttpResponse<byte[]>> answer)
            throws FetchException, InterruptedException {
        try {
            return answer.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new FetchException(
                    "did not answer whole within " + settings.patience().toSeconds() + " s", "try again later");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            boolean large = cause instanceof IOException
                    && String.valueOf(cause.getMessage()).contains("body exceeds capacity");
            throw large
                    ? new FetchException("answers with more than " + settings.mostBytes() + " bytes", "save it by hand")
                    : new FetchException(
                            "could not be fetched (" + cause + ")", "check the address and the connection");
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
