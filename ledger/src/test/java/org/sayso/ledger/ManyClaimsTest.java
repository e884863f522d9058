package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sayso.ledger.disagreement.Disagreements;
import org.sayso.ledger.linking.Claim;
import org.sayso.ledger.linking.Claims;
import org.sayso.model.DisagreementField;

/** Events that very many reports tell of. */
class ManyClaimsTest {

    @Test
    void ofClaimsThatSayTheSameOneStandsForAllSoThatTheCostStaysLow() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            boolean high = i % 2 == 0;
            Written toll = Reports.toll(
                    "t" + i,
                    "Paper " + i,
                    high ? "2031-03-05" : "2031-03-06",
                    high ? "19" : "14",
                    high ? 19.0 : 14.0,
                    high ? 19.0 : 14.0);
            claims.addAll(Claims.of(toll.captured().report(), toll.reading()));
        }

        assertThat(Disagreements.among(claims, Map.of())).singleElement().satisfies(it -> {
            assertThat(it.field()).isEqualTo(DisagreementField.QUANTITY);
            assertThat(it.between()).extracting("report").containsExactly("t0", "t1");
        });
    }
}
