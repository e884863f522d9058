package org.sayso.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.Why.Link;
import org.sayso.model.Stance;

/** A chain of say-so from the outlet inward: {@code The Lantern < a document leaked ... (doubts; “unverified”) < a brigade commander}. */
public final class ChainText {

    private static final int LONGEST_SOURCE = 60;

    private ChainText() {}

    public static String of(@Nullable String outlet, List<Link> chain) {
        StringBuilder words = new StringBuilder(Optional.ofNullable(outlet).orElse("(outlet unknown)"));
        chain.forEach(link -> words.append(" < ").append(link(link)));
        return words.toString();
    }

    private static String link(Link link) {
        String source = Shortened.to(LONGEST_SOURCE, OneLine.of(link.words()));
        List<String> remarks = new ArrayList<>();
        if (link.stance() != Stance.ASSERTS) {
            remarks.add(link.stance().wire());
        }
        link.caveats().forEach(words -> remarks.add("“" + Shortened.to(LONGEST_SOURCE, OneLine.of(words)) + "”"));
        return remarks.isEmpty() ? source : source + " (" + String.join("; ", remarks) + ")";
    }
}
