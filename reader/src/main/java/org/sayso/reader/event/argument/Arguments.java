package org.sayso.reader.event.argument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final Set<String> MOVING = Set.of("from", "to");
    private static final Set<String> CAUSES = Set.of(Filler.SUBJECT, Filler.BARE_SUBJECT, "in", "from", "by", "with");

    private final WordClasses classes;
    private final Prepositions prepositions;
    private final VerbSlots verbs;
    private final NounSlots nouns;
    private final NounPhrases phrases;

    public Arguments(SentenceTree tree, WordClasses classes) {
        this.prepositions = new Prepositions(tree);
        this.classes = classes;
        this.verbs = new VerbSlots(tree, prepositions, classes);
        this.nouns = new NounSlots(tree, prepositions, verbs, classes);
        this.phrases = new NounPhrases(tree, classes);
    }

    /** All slots of the trigger, verbal and nominal ones, as far as its tag allows. */
    public List<Filler> slots(Token trigger, boolean asVerb) {
        List<Filler> found = new ArrayList<>(asVerb ? verbs.of(trigger) : nouns.of(trigger));
        if (asVerb && trigger.tag().equals("VBG")) {
            nouns.of(trigger).stream()
                    .filter(f -> !f.slot().equals(Filler.HOLDER)
                            && found.stream().noneMatch(o -> o.head().equals(f.head())))
                    .forEach(found::add);
        }
        for (Filler filler : List.copyOf(found)) {
            if (filler.slot().equals(Filler.OBJECT) && classes.holds("light-object", filler.head())) {
                found.addAll(prepositions.of(filler.head(), "phrase on the object with"));
            }
            if (CAUSES.contains(filler.slot())
                    && classes.holds("strike-deed", filler.head())
                    && !filler.head().equals(trigger)) {
                found.addAll(nouns.doers(filler.head()));
            }
        }
        return found;
    }

    /** The phrases that hang on another word of a trigger: "took control <i>of the town</i>". */
    public List<Filler> phrasesOf(Token word) {
        return prepositions.of(word, "phrase with");
    }

    /** Each role by the first rule of the frame that has a filler. */
    public Filled fill(Frame frame, List<Filler> slots, Token trigger) {
        List<Filler> moved = onArguments(frame, slots, trigger);
        List<Filler> all = new ArrayList<>(slots);
        all.addAll(moved);
        Map<Role, List<Span>> spans = new EnumMap<>(Role.class);
        List<Because> because = new ArrayList<>();
        Set<Token> used = new HashSet<>();
        for (Frame.Rule rule : frame.rules()) {
            for (Filler filler : all) {
                if ((rule.further() || !spans.containsKey(rule.role()))
                        && !used.contains(filler.head())
                        && matches(rule, filler, frame)) {
                    List<Span> found = spansOf(filler, trigger, moved);
                    if (!found.isEmpty()) {
                        used.add(filler.head());
                        spans.merge(rule.role(), found, Arguments::joined);
                        because.add(new Because(
                                "args", found.getFirst(), rule.role().wire() + ": " + filler.pattern()));
                    }
                }
            }
        }
        return new Filled(Collections.unmodifiableMap(spans), because);
    }

    private static List<Span> joined(List<Span> one, List<Span> other) {
        List<Span> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /* "displaced thousands from their homes": a phrase that the parser hung on the object belongs to the event where the frame asks for it. */
    private List<Filler> onArguments(Frame frame, List<Filler> slots, Token trigger) {
        List<Filler> found = new ArrayList<>();
        for (Filler filler : slots) {
            boolean after = filler.head().index() > trigger.index();
            if (after && (filler.slot().equals(Filler.OBJECT) || filler.slot().equals("of"))) {
                prepositions.of(filler.head(), "phrase on the object with").stream()
                        .filter(f -> MOVING.contains(f.slot())
                                && frame.asksFor(f.slot())
                                && slots.stream().noneMatch(s -> s.slot().equals(f.slot())))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private boolean matches(Frame.Rule rule, Filler filler, Frame frame) {
        boolean bare = filler.slot().equals(Filler.BARE_SUBJECT) && !frame.asksFor(Filler.BARE_SUBJECT);
        return rule.slot().equals(bare ? Filler.SUBJECT : filler.slot())
                && isNominal(filler)
                && !isTime(filler.head())
                && !(rule.role() == Role.AGENT && isNews(filler, frame))
                && (rule.wordClass().isEmpty() || classes.holds(rule.wordClass(), filler.head()));
    }

    /* The "Air" of "Air strikes", and the agency that a headline without commas runs into its first words: they do nothing but publish. */
    private boolean isNews(Filler filler, Frame frame) {
        return classes.holds("never-agent", filler.head()) && !frame.name().equals("shows");
    }

    /* "21 of the girls" are no date, for all that the name finder says of "21". */
    private boolean isTime(Token head) {
        return classes.holds("time", head)
                && !(head.tag().equals("CD")
                        || head.ner().equals("DATE")
                                && !prepositions.of(head, "").isEmpty());
    }

    private static boolean isNominal(Filler filler) {
        return !filler.head().isVerb()
                        && !filler.head().tag().equals("WRB")
                        && !filler.head().tag().equals("EX")
                || filler.slot().equals(Filler.MODIFIER);
    }

    private List<Span> spansOf(Filler filler, Token trigger, List<Filler> moved) {
        if (filler.slot().equals("between")) {
            return phrases.conjuncts(filler.head(), trigger);
        }
        return phrases.span(
                        filler.head(),
                        trigger,
                        t -> moved.stream().anyMatch(m -> m.head().equals(t)))
                .map(List::of)
                .orElse(List.of());
    }
}
