package org.sayso.reader.neural;

import java.util.Arrays;
import java.util.List;
import org.sayso.reader.neural.StatementWords.Kind;

/** Gives each word of a line its kind, so that facts lean on a source exactly where there is one. */
final class Statement {

    private final StatementWords words;

    Statement(StatementWords words) {
        this.words = words;
    }

    Kind[] kinds() {
        Kind[] best = new Kind[words.size()];
        for (int w = 0; w < best.length; w++) {
            best[w] = best(w);
        }
        boolean sources = has(best, List.of(Kind.SOURCE));
        boolean leaning = has(best, List.of(Kind.DIRECT, Kind.INDIRECT));
        boolean details = Arrays.stream(best).anyMatch(Kind::isDetail);
        return sources == leaning && (sources || !details) ? best : consistent(best, sources, leaning);
    }

    private static boolean has(Kind[] kinds, List<Kind> wanted) {
        return Arrays.stream(kinds).anyMatch(wanted::contains);
    }

    /* Of the kinds that are likelier than nothing the one that is likeliest without what training counted more. */
    private Kind best(int word) {
        Kind best = Kind.NONE;
        for (Kind kind : Kind.values()) {
            boolean likely = kind != Kind.NONE && words.odds(word, kind) > 0;
            if (likely && (best == Kind.NONE || words.fairOdds(word, kind) > words.fairOdds(word, best))) {
                best = kind;
            }
        }
        return best;
    }

    private Kind[] consistent(Kind[] best, boolean sources, boolean leaning) {
        Kind[] without = new Kind[best.length];
        float gain = 0;
        for (int w = 0; w < best.length; w++) {
            without[w] = words.odds(w, Kind.FACT) > 0 ? Kind.FACT : Kind.NONE;
            gain += highest(w) - Math.max(0, words.odds(w, Kind.FACT));
        }
        Kind[] with = best.clone();
        gain += sources ? 0 : add(List.of(Kind.SOURCE), with);
        gain += leaning ? 0 : add(List.of(Kind.DIRECT, Kind.INDIRECT), with);
        return gain > 0 ? with : without;
    }

    private float highest(int word) {
        float highest = 0;
        for (Kind kind : Kind.values()) {
            highest = Math.max(highest, words.odds(word, kind));
        }
        return highest;
    }

    /* Gives the word that loses least by it one of these kinds, and tells what it loses (not above 0). */
    private float add(List<Kind> wanted, Kind[] kinds) {
        float least = Float.NEGATIVE_INFINITY;
        int at = 0;
        Kind added = wanted.getFirst();
        for (int w = 0; w < kinds.length; w++) {
            for (Kind kind : wanted) {
                float loss = words.odds(w, kind) - highest(w);
                if (loss > least) {
                    least = loss;
                    at = w;
                    added = kind;
                }
            }
        }
        kinds[at] = added;
        return least;
    }
}
