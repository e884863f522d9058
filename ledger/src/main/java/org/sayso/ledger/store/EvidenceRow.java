package org.sayso.ledger.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where the bytes of a report were found; one report may have been found in several places. */
public record EvidenceRow(
        String location, String mediaType, @Nullable Instant capturedAt) {}
