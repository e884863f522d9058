package org.sayso.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.text.OneLine;
import org.sayso.ledger.custody.Certificate;
import org.sayso.ledger.custody.Receipt;
import org.sayso.model.HttpAnswer;

/** A certificate for people: heading, then what is known; "not recorded" where it is not. */
final class CertificateText {

    private final PrintWriter out;

    CertificateText(PrintWriter out) {
        this.out = out;
    }

    void print(Certificate certificate, String ledger) {
        out.println("Certificate of custody: report " + certificate.report() + " in " + ledger);
        line("Target web address", certificate.webAddress());
        line(
                "Source code",
                certificate.sourceCode().bytes() + " bytes of "
                        + certificate.sourceCode().mediaType() + ", kept as they came");
        line("Full page capture", certificate.fullPageCapture());
        line("Embedded media files", certificate.embeddedMedia());
        metadata(certificate.metadata());
        certificate.findings().forEach(this::finding);
        line(
                "Hash value",
                certificate.hash().algorithm() + " " + certificate.hash().sha256());
        out.println("Chain of custody");
        certificate
                .chain()
                .forEach(link -> out.println("  link " + link.no() + "  " + link.at() + "  " + link.kind() + " by "
                        + link.who() + "  " + link.hash()));
        certificate
                .stamps()
                .forEach(stamp -> line(
                        "Time stamp",
                        "link " + stamp.link() + " existed at " + stamp.at() + ", says " + stamp.signer()));
        if (certificate.stamps().isEmpty()) {
            line("Time stamp", "none (sayso stamp)");
        }
        checks(certificate.checks());
    }

    private void metadata(Certificate.Metadata metadata) {
        out.println("Embedded metadata");
        within("title", metadata.title());
        within("author", metadata.author());
        within("outlet", metadata.outlet());
        within("published", Objects.toString(metadata.published(), null));
        within("language", metadata.language());
        for (Receipt.FieldNote note : metadata.foundIn()) {
            out.println("    " + note.field() + " from " + note.rule() + ": " + OneLine.of(note.words()));
        }
        metadata.notes().forEach(note -> out.println("    note: " + OneLine.of(note)));
    }

    private void finding(Certificate.Finding finding) {
        out.println("Collection data");
        within("found at", finding.location());
        within("captured", Objects.toString(finding.capturedAt(), null));
        within("brought to the ledger", finding.broughtAt().toString());
        within("collector", finding.collector());
        within("software", finding.software());
        HttpAnswer http = finding.http();
        if (http == null) {
            within("HTTP headers", null);
            return;
        }
        if (!http.asked().equals(http.address())) {
            within("asked for", http.asked());
        }
        within("answered by", http.address() + " with HTTP status " + http.status());
        http.headers().forEach(header -> out.println("    " + header.name() + ": " + OneLine.of(header.value())));
    }

    private void checks(Certificate.Checks checks) {
        out.println("Checked just now");
        within("original bytes", told(checks.original()));
        within("text of the report", told(checks.text()));
        within("reading", told(checks.reading()));
        within(
                "hash chain",
                checks.wholeChain()
                        ? "whole, " + Summary.counted(checks.links(), "link") + ", head " + checks.head()
                        : "BROKEN; sayso verify says where");
    }

    private static String told(boolean holds) {
        return holds ? "unchanged since they were kept" : "CHANGED";
    }

    private void line(String heading, @Nullable String value) {
        out.println(heading + ": " + (value == null ? "not recorded" : OneLine.of(value)));
    }

    private void within(String heading, @Nullable String value) {
        out.println("  " + heading + ": " + (value == null ? "not recorded" : OneLine.of(value)));
    }
}
