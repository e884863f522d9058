package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.copy.CopyKind;

/** Who took from whom. */
class CopyGraphTest {

    @TempDir
    private Path folder;

    @Test
    void theReportThatNamesTheOtherTookItWhateverTheirDaysAndCreditsAreKept() {
        try (Ledger ledger = Ledger.open(folder.resolve("graph.db"))) {
            Written wire = Reports.market("w1", "Bay Wire", "2031-03-06")
                    .copiedBy("w1", "Bay Wire", "2031-03-06", "KARVEL (AFP) - ");
            wire.into(ledger);
            wire.copiedBy("p1", "Harbour Post", "2031-03-05", "Bay Wire reported on Tuesday. ")
                    .into(ledger);
            Reports.bridge("b1", "Hill Radio", "2031-03-15").into(ledger);

            assertThat(ledger.copies()).singleElement().satisfies(copy -> {
                assertThat(copy.report()).isEqualTo("p1");
                assertThat(copy.from()).isEqualTo("w1");
                assertThat(copy.kind()).isEqualTo(CopyKind.COPY);
                assertThat(copy.evidence().credits())
                        .containsExactly("both credit Agence France-Presse", "p1 names Bay Wire");
                assertThat(copy.evidence().passages()).first().asString().contains("fish market of karvel");
            });
        }
    }
}
