package org.sayso.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.custody.stamp.StampedHead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Has the head of the hash chain stamped by a time-stamp authority: everything in the ledger existed at that time. */
@Command(
        name = "stamp",
        mixinStandardHelpOptions = true,
        description = {
            "Has a time-stamp authority (RFC 3161) sign the head of the hash chain:",
            "everything in the ledger existed at that time. Only a hash is sent."
        },
        footer = {"", "Example:", "  sayso stamp --authority https://tsa.example.org/tsr"})
final class StampCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Mixin
    private CollectorOption collector;

    @Option(names = "--authority", required = true, paramLabel = "URL", description = "Address of the authority.")
    private URI authority;

    @Override
    public Integer call() {
        if (!String.valueOf(authority.getScheme()).matches("https?") || authority.getHost() == null) {
            throw UserError.wrongUse("--authority: " + authority + " is no http address");
        }
        try (Ledger opened = ledger.openForAsking();
                HttpClient client =
                        HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            StampedHead stamp = opened.stamp(request -> ask(client, request), collector.name());
            spec.commandLine()
                    .getOut()
                    .println("Link " + stamp.link() + " and all before it existed at " + stamp.at() + ", says "
                            + stamp.signer() + ".");
        }
        return ExitStatus.ALL_WELL;
    }

    private byte[] ask(HttpClient client, byte[] request) throws IOException {
        HttpRequest post = HttpRequest.newBuilder(authority)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(
                    post, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), 1 << 20));
            if (answer.statusCode() != 200) {
                throw new IOException(authority + " answers with HTTP status " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("given up", e);
        }
    }
}
