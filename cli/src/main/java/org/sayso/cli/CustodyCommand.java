package org.sayso.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.custody.Certificate;
import org.sayso.model.json.Exchange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the certificate of a report: where its bytes came from, who brought them, and that they are unchanged. */
@Command(
        name = "custody",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the certificate of a report under the headings of the Berkeley Protocol:",
            "where its bytes came from, when, by whom, what the server said, and that they are unchanged."
        },
        footer = {"", "Examples:", "  sayso custody lantern-0914", "  sayso custody --json lantern-0914 > lantern.json"
        })
final class CustodyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Mixin
    private TrustOption trusted;

    @Option(names = "--json", description = "Print one JSON object instead.")
    private boolean json;

    @Parameters(paramLabel = "REPORT", description = "Id of the report.")
    private String report;

    @Override
    public Integer call() throws JsonProcessingException {
        try (Ledger opened = ledger.openForAsking()) {
            Certificate certificate = opened.certificate(report, trusted.trust());
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(Exchange.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(certificate));
            } else {
                new CertificateText(out).print(certificate, opened.location());
            }
            return certificate.checks().allHold() ? ExitStatus.ALL_WELL : ExitStatus.SOME_FAILED;
        }
    }
}
