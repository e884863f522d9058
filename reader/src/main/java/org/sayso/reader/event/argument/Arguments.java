package org.sayso.reader.event.argument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sayso.model.Because;
import org.sayso.model.Role;
import org.sayso.model.Span;
import org.sayso.reader.event.lexicon.Frame;
import org.sayso.reader.event.lexicon.WordClasses;
import org.sayso.reader.syntax.SentenceTree;
import org.sayso.reader.syntax.Token;

/** Finds the grammatical slots of a trigger in one sentence and fills the roles of a frame from them. Used by one thread. */
public final class Arguments {

    /**
     * The roles that were filled.
     *
     * @param because the construction behind each
     */
    public record Filled(Map<Role, List<Span>> spans, List<Because> because) {}

    private final WordClasses classes;
    private final VerbSlots verbs;
    private final NounSlots nouns;
    private final NounPhrases phrases;

    public Arguments(SentenceTree tree, WordClasses classes) {
        Prepositions prepositions = new Prepositions(tree);
        this.classes = classes;
        this.verbs = new VerbSlots(tree, prepositions);
        this.nouns = new NounSlots(tree, prepositions, verbs, classes);
        this.phrases = new NounPhrases(tree, classes);
    }

    /** All slots of the trigger, verbal and nominal ones, as far as its tag allows. */
    public List<Filler> slots(Token trigger, boolean asVerb) {
        List<Filler> found = new ArrayList<>(asVerb ? verbs.of(trigger) : nouns.of(trigger));
        if (asVerb && trigger.tag().equals("VBG")) {
            nouns.of(trigger).stream().filter(f -> !found.contains(f)).forEach(found::add);
        }
        return found;
    }

    /** Each role by the first rule of the frame that has a filler. */
    public Filled fill(Frame frame, List<Filler> slots, Token trigger) {
        Map<Role, List<Span>> spans = new EnumMap<>(Role.class);
        List<Because> because = new ArrayList<>();
        List<Token> used = new ArrayList<>();
        boolean bareIsKnown = frame.rules().stream().anyMatch(r -> r.slot().equals(Filler.BARE_SUBJECT));
        for (Frame.Rule rule : frame.rules()) {
            for (Filler filler : slots) {
                if (!spans.containsKey(rule.role())
                        && !used.contains(filler.head())
                        && matches(rule, filler, bareIsKnown)) {
                    List<Span> found = spansOf(filler, trigger);
                    if (!found.isEmpty()) {
                        used.add(filler.head());
                        spans.put(rule.role(), found);
                        because.add(new Because(
                                "args", found.getFirst(), rule.role().wire() + ": " + filler.pattern()));
                    }
                }
            }
        }
        return new Filled(Collections.unmodifiableMap(spans), because);
    }

    private boolean matches(Frame.Rule rule, Filler filler, boolean bareIsKnown) {
        String slot = filler.slot().equals(Filler.BARE_SUBJECT) && !bareIsKnown ? Filler.SUBJECT : filler.slot();
        return rule.slot().equals(slot)
                && isNominal(filler)
                && !classes.holds("time", filler.head())
                && (rule.wordClass().isEmpty() || classes.holds(rule.wordClass(), filler.head()));
    }

    private static boolean isNominal(Filler filler) {
        return !filler.head().isVerb()
                        && !filler.head().tag().equals("WRB")
                        && !filler.head().tag().equals("EX")
                || filler.slot().equals(Filler.MODIFIER);
    }

    private List<Span> spansOf(Filler filler, Token trigger) {
        if (filler.slot().equals("between")) {
            return phrases.conjuncts(filler.head(), trigger);
        }
        return phrases.span(filler.head(), trigger).map(List::of).orElse(List.of());
    }
}
