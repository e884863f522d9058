package org.sayso.ledger.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the export of reports.
 *
 * @param sha256 of the original bytes
 * @param copyOf ids of reports of other outlets whose text stands in this one, and that came before it
 * @param versionOf ids of earlier versions of this report from its own outlet
 */
public record ReportLine(
        String report,
        @Nullable String outlet,
        @Nullable LocalDate date,
        @Nullable String title,
        String sha256,
        @JsonProperty("copy_of") List<String> copyOf,
        @JsonProperty("version_of") List<String> versionOf) {}
