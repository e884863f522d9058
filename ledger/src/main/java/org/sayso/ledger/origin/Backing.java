package org.sayso.ledger.origin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim as far as its backing goes: who says it and where it was printed.
 *
 * @param claim number of the claim
 * @param report number of its report
 * @param outlet of the report; null where unknown
 * @param published day of the report; null where unknown
 * @param voice the innermost attribution of its chain; null for the outlet's own word
 * @param witnessed whether the outlet says that its own reporter saw it
 * @param copied number of the group of claims that are one, copied; its own number where it is not copied
 */
public record Backing(
        long claim,
        String report,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable Voice voice,
        boolean witnessed,
        long copied) {}
