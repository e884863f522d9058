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

    private final Weights weights = new Weights();

    /* The mentions of one happening. */
    private record Happening(List<ToldView> mentions) {}

    @Override
    public List<EventMention> marked(List<ToldEvent> told, ParsedText text) {
        List<Happening> happenings = new ArrayList<>();
        List<EventMention> marked = new ArrayList<>();
        for (ToldEvent event : told) {
            ToldView view = new ToldView(event);
            Happening happening = best(view, happenings);
            if (happening == null) {
                happenings.add(new Happening(new ArrayList<>(List.of(view))));
                marked.add(event.mention());
            } else {
                EventMention first = happening.mentions().getFirst().mention();
                happening.mentions().add(view);
                marked.add(event.mention().toldAgain(first));
            }
        }
        return marked;
    }

    private @Nullable Happening best(ToldView view, List<Happening> happenings) {
        Happening best = null;
        double most = weights.threshold();
        for (Happening happening : happenings) {
            OptionalDouble score = score(view, happening);
            if (score.isPresent() && score.getAsDouble() >= most) {
                most = score.getAsDouble();
                best = happening;
            }
        }
        return best;
    }

    private OptionalDouble score(ToldView view, Happening happening) {
        double most = Double.NEGATIVE_INFINITY;
        for (ToldView earlier : happening.mentions()) {
            Optional<Map<Feature, Double>> features = ToldPair.features(view, earlier);
            if (features.isEmpty()) {
                return OptionalDouble.empty();
            }
            most = Math.max(most, weights.score(features.get()));
        }
        return OptionalDouble.of(most);
    }
}
