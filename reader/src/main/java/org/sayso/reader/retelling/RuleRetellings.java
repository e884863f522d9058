package org.sayso.reader.retelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.sayso.model.EventMention;
import org.sayso.reader.syntax.ParsedText;

/**
 * Takes each mention for a retelling of the happening that it agrees with best, where it agrees enough: same kind of event, days that meet, the same
 * place, number or victims, like words, and, most of all, a definite noun that points back.
 *
 * <p>"Blast kills 12 in Port Elin" and, below, "the explosion tore through the market" are one explosion. Whatever forbids it for one mention of a
 * happening ("another blast", "six others were killed", a day or town of its own) forbids it for all of them. After the pairwise features of ECB+
 * systems and the anaphora of news (Cybulska and Vossen 2014). Gets wrong: two strikes of one day that the report tells in like words ("the raid" of
 * each paragraph), and a later mention that nothing but the reader's knowledge ties to the first.
 *
 * <p>Thread-safe.
 */
public final class RuleRetellings implements Retellings {

    /* A mention is compared with so many before it, which is all of them in a report of less than some 30 KB; so time grows with the length of longer ones. */
    private static final int REACH = 300;

    private final Weights weights = new Weights();

    /* Numbered in the order of the report. */
    private record Told(int number, ToldView view) {}

    /* The mentions of one happening. */
    private record Happening(List<Told> mentions) {

        List<Told> within(int first) {
            int from = mentions.size();
            while (from > 0 && mentions.get(from - 1).number() >= first) {
                from--;
            }
            return mentions.subList(from, mentions.size());
        }
    }

    @Override
    public List<EventMention> marked(List<ToldEvent> told, ParsedText text) {
        List<Happening> happenings = new ArrayList<>();
        List<EventMention> marked = new ArrayList<>();
        for (ToldEvent event : told) {
            Told mention = new Told(marked.size(), new ToldView(event));
            happenings.removeIf(h -> h.mentions().getLast().number() < mention.number() - REACH);
            Happening happening = best(mention, happenings);
            if (happening == null) {
                happenings.add(new Happening(new ArrayList<>(List.of(mention))));
                marked.add(event.mention());
            } else {
                EventMention first = happening.mentions().getFirst().view().mention();
                happening.mentions().add(mention);
                marked.add(event.mention().toldAgain(first));
            }
        }
        return marked;
    }

    private @Nullable Happening best(Told mention, List<Happening> happenings) {
        Happening best = null;
        double most = weights.threshold();
        for (Happening happening : happenings) {
            OptionalDouble score = score(mention.view(), happening.within(mention.number() - REACH));
            if (score.isPresent() && score.getAsDouble() >= most) {
                most = score.getAsDouble();
                best = happening;
            }
        }
        return best;
    }

    private OptionalDouble score(ToldView view, List<Told> mentions) {
        double most = Double.NEGATIVE_INFINITY;
        for (Told earlier : mentions) {
            Optional<Map<Feature, Double>> features = ToldPair.features(view, earlier.view());
            if (features.isEmpty()) {
                return OptionalDouble.empty();
            }
            most = Math.max(most, weights.score(features.get()));
        }
        return OptionalDouble.of(most);
    }
}
