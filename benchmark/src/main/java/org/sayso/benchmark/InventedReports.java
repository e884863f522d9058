package org.sayso.benchmark;

import org.sayso.model.Report;

/** Reports about an invented conflict, with the mix of quotations, numbers, places and dates that news has. */
final class InventedReports {

    /* About 125 tokens. */
    private static final String PARAGRAPHS = """
            At least 14 people were killed on Saturday when shells hit the main market of Osmera, the Veldaran Relief Committee said. \
            The committee, which runs an ambulance service in the hill provinces, said around forty others were wounded.

            "The shells fell at nine in the morning, when the stalls were full," its director, Ilse Marant, told Continental Wire. \
            General Anton Weiss, the spokesman of the army, denied that soldiers had fired at the town and said rebel fighters may have hit \
            the market themselves. A document leaked from the ministry quoted a commander as saying that between 30 and 60 soldiers desert \
            every week. The claim could not be independently verified.

            """;
    private static final int TOKENS_A_ROUND = 125;

    private InventedReports() {}

    static Report ofTokens(int tokens) {
        return Report.of(
                "invented-" + tokens,
                PARAGRAPHS.repeat(Math.ceilDiv(tokens, TOKENS_A_ROUND)).strip());
    }
}
