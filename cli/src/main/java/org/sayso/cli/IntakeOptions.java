package org.sayso.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.IntakeSettings;
import org.sayso.intake.fetch.FetchSettings;
import org.sayso.intake.table.Columns;
import picocli.CommandLine.Option;

/** What a person says about the reports to be read. */
final class IntakeOptions {

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "Day of publication of every report, over what they say themselves.")
    private @Nullable LocalDate date;

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "Outlet of every report, over what they say themselves.")
    private @Nullable String outlet;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description =
                    "Encoding of texts that do not show their own, windows-1252 for one. Without it they are refused, never guessed.")
    private @Nullable Charset encoding;

    @Option(
            names = "--column",
            paramLabel = "FIELD=NAME",
            description =
                    "Column of a CSV table that holds a field (text, id, date, outlet, title, author, url), where its name is not a usual one.")
    private @Nullable Map<String, String> columns;

    @Option(names = "--allow-private", description = "Fetch from this machine and private networks, too.")
    private boolean privateAddresses;

    @Option(
            names = "--fetched",
            paramLabel = "FOLDER",
            defaultValue = "sayso-fetched",
            description = "Where the answers of servers are kept, as WARC (default: ${DEFAULT-VALUE}).")
    private Path fetched;

    IntakeSettings settings() {
        return IntakeSettings.DEFAULT
                .withDate(date)
                .withOutlet(outlet)
                .withEncoding(encoding)
                .withColumns(columns == null ? Columns.USUAL : new Columns(columns))
                .withFetching(FetchSettings.DEFAULT
                        .withPrivateAddresses(privateAddresses)
                        .withArchive(fetched));
    }
}
