package org.sayso.reader.certainty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Attribution;
import org.sayso.model.Because;
import org.sayso.model.Credibility;
import org.sayso.model.Span;

/** Proposes the credibility of a claim from its wording ({@code credibility.tsv}): 3 to 6 of the Admiralty code, never 1 or 2. Immutable. */
final class WordedCredibility {

    private final List<Line> lines = DataTable.rows("credibility.tsv", 3).stream()
            .map(row -> new Line(Credibility.ofNumber(Integer.parseInt(row.get(0))), row.get(1), row.get(2)))
            .toList();

    private record Line(Credibility credibility, String aspect, String value) {}

    /**
     * A proposal and what decided it.
     *
     * @param because field {@code credibility}; the words of the first link that the deciding line speaks of, where it speaks of one
     */
    record Proposal(Credibility credibility, Because because) {}

    /**
     * @param chain outermost first
     * @param caveats the reasons with the field {@code caveat:}
     */
    Proposal of(Standing standing, List<Attribution> chain, List<Because> caveats) {
        for (Line line : lines) {
            if (applies(line, standing, chain, caveats)) {
                String rule = "admiralty:" + line.aspect() + ":" + line.value();
                return new Proposal(line.credibility(), words(line, standing, chain, caveats, rule));
            }
        }
        return new Proposal(Credibility.CANNOT_BE_JUDGED, new Because("credibility", null, "admiralty:none"));
    }

    private static boolean applies(Line line, Standing standing, List<Attribution> chain, List<Because> caveats) {
        return switch (line.aspect()) {
            case "certainty" -> standing.certainty().wire().equals(line.value());
            case "phase" -> standing.phase().wire().equals(line.value());
            case "caveat" -> !caveats.isEmpty();
            default -> chain.stream().anyMatch(link -> isMeant(line, link, chain));
        };
    }

    private static boolean isMeant(Line line, Attribution link, List<Attribution> chain) {
        return switch (line.aspect()) {
            case "outer-stance" ->
                !link.equals(chain.getLast()) && link.stance().wire().equals(line.value());
            case "stance" -> link.stance().wire().equals(line.value());
            case "kind" -> link.kind().wire().equals(line.value());
            default -> throw new IllegalStateException("credibility.tsv: no such thing to look at: " + line.aspect());
        };
    }

    private static Because words(
            Line line, Standing standing, List<Attribution> chain, List<Because> caveats, String rule) {
        return switch (line.aspect()) {
            case "certainty", "phase" ->
                standing.because().stream()
                        .filter(reason -> reason.field().equals(line.aspect()))
                        .map(reason -> new Because("credibility", reason.span(), rule))
                        .findFirst()
                        .orElse(new Because("credibility", null, rule));
            case "caveat" -> new Because("credibility", caveats.getFirst().span(), rule);
            default ->
                chain.stream()
                        .filter(link -> isMeant(line, link, chain))
                        .map(link -> new Because("credibility", cue(link), rule))
                        .findFirst()
                        .orElseThrow();
        };
    }

    private static @Nullable Span cue(Attribution link) {
        return link.cue() != null ? link.cue() : link.source();
    }
}
