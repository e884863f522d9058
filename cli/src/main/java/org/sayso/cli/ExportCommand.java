package org.sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.exports.ExportFormat;
import org.sayso.exports.ExportRequest;
import org.sayso.exports.ExportSummary;
import org.sayso.exports.Exporter;
import org.sayso.exports.LinkBase;
import org.sayso.exports.redaction.RedactionFile;
import org.sayso.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Hands a ledger over in a format that others read. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes the ledger, or the events that the options let through, for other programs and other people.",
        footer = {
            "",
            "Examples:",
            "  sayso export --format ledger > events.jsonl       one event a line, with mentions, origins and disagreements",
            "  sayso export --format reports --out reports.jsonl one report a line, with what it copies",
            "  sayso export --format brief --since 2012-10-01 --title \"October\" --out brief.html",
            "                                                    one page to send; any browser prints it to PDF",
            "  sayso export --format acled --independent 2 --out events.csv",
            "  sayso export --format brief --redact names.txt --out brief.html",
            "      names.txt holds lines such as   person: Jarek Dolan | Colonel Dolan = Officer X",
            "                                      place: Osmera = a market town"
        })
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            completionCandidates = Formats.class,
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private ExportFormat format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file instead of standard output.")
    private @Nullable Path file;

    @Option(names = "--title", paramLabel = "WORDS", description = "What stands on top of a brief.")
    private @Nullable String title;

    @Option(
            names = "--link",
            paramLabel = "ADDRESS",
            description =
                    "Address of your desk: the links of each row lead there. Without it rows carry names (urn:sayso:...).")
    private @Nullable String link;

    @Option(
            names = "--redact",
            paramLabel = "FILE",
            description =
                    "People, organisations and places to keep back, one a line; nothing is written where one still shows.")
    private @Nullable Path redact;

    @Mixin
    private EventsOption events;

    @Override
    public Integer call() throws IOException {
        ExportRequest request = request();
        try (Ledger opened = ledger.openForAsking()) {
            if (file == null) {
                write(opened, request, spec.commandLine().getOut());
            } else {
                write(opened, request, file);
            }
        }
        return ExitStatus.ALL_WELL;
    }

    /* By way of a file beside it, so that a refused or broken export leaves the old one as it was. */
    private void write(Ledger opened, ExportRequest request, Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Path part = Files.createTempFile(folder, ".sayso-export", ".part");
        try {
            try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                write(opened, request, out);
            }
            Files.write(target, Files.readAllBytes(part));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void write(Ledger opened, ExportRequest request, Writer out) throws IOException {
        ExportSummary summary = new Exporter(opened).write(request, out);
        if (out instanceof PrintWriter printer && printer.checkError()) {
            throw UserError.failed("cannot write to standard output");
        }
        PrintWriter err = spec.commandLine().getErr();
        summary.leftOut()
                .forEach((reason, number) -> err.println(
                        "sayso: " + Summary.counted(number.intValue(), "event") + " without a row: " + reason));
    }

    private ExportRequest request() throws IOException {
        ExportRequest request = ExportRequest.of(format).withFilter(events.filter(), events.words());
        if (title != null) {
            request = request.withTitle(title);
        }
        if (link != null) {
            try {
                request = request.withLinks(LinkBase.of(link));
            } catch (IllegalArgumentException e) {
                throw UserError.wrongUse("--link wants an address such as http://127.0.0.1:7070/, not " + link);
            }
        }
        return redact == null ? request : request.withRedaction(RedactionFile.parse(Files.readAllLines(redact)));
    }

    /** The formats by name. */
    static final class Formats extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Formats() {
            super(List.of(
                    Arrays.stream(ExportFormat.values()).map(ExportFormat::wire).toArray(String[]::new)));
        }
    }

    static final class FormatConverter implements ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String value) {
            try {
                return ExportFormat.ofWire(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + value + "' is none of " + String.join(", ", new Formats()));
            }
        }
    }
}
