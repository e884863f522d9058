package org.sayso.reader.event;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.model.EventType;
import org.sayso.reader.event.argument.Filler;
import org.sayso.reader.event.lexicon.Condition;
import org.sayso.reader.event.lexicon.WordKind;
import org.sayso.reader.syntax.SentenceTree;
import org.sayso.reader.syntax.Token;

/**
 * Decides whether the conditions of a lexicon entry hold where its words stand.
 *
 * <p>"The court released a statement" is disclose by the class of its object, "a car bomb attack" explosion by its modifiers, "the attack" takes the
 * kind of the assault last told. What it gets wrong: senses that only the world tells apart.
 */
final class Senses {

    private static final int WINDOW = 12;

    private final SentenceView view;
    private final ReportWords report;
    private final Shapes shapes;
    private final @Nullable EventType earlier;

    /** @param earlier kind of the assault last told in the report, if any */
    Senses(SentenceView view, ReportWords report, @Nullable EventType earlier) {
        this.view = view;
        this.report = report;
        this.shapes = new Shapes(view);
        this.earlier = earlier;
    }

    boolean holds(TriggerMatch match) {
        List<Filler> slots = view.slots(match.head(), match.entry().kind() == WordKind.VERB);
        for (Condition condition : match.entry().conditions()) {
            if (holds(condition, match, slots) == condition.negated()) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Condition condition, TriggerMatch match, List<Filler> slots) {
        Token head = match.head();
        String value = condition.value();
        return switch (condition.slot()) {
            case "near" -> any(value, Math.max(0, head.index() - WINDOW), head.index() + WINDOW, match);
            case "sentence" -> any(value, 0, view.tree().sentence().size(), match);
            case "report" -> report.hasOften(value);
            case "phrase" -> inPhrase(value, match);
            case "governor" ->
                view.tree().head(head).filter(h -> fits(value, h)).isPresent();
            case "next" ->
                at(match.words().length()).filter(t -> fits(value, t)).isPresent();
            case "before" ->
                at(match.words().nextSetBit(0) - 1).filter(t -> fits(value, t)).isPresent();
            case "earlier" -> earlier != null && earlier.wire().equals(value);
            case "is" -> shapes.holds(value, head);
            default -> inSlot(condition.slot(), value, slots);
        };
    }

    /* A slot with "+" also takes the words before the head: "a suicide car bomb". */
    private boolean inSlot(String slot, String value, List<Filler> slots) {
        boolean wide = slot.endsWith("+");
        String name = wide ? slot.substring(0, slot.length() - 1) : slot;
        return slots.stream()
                .filter(f -> value.equals("any") ? f.slot().equals(name) : isIn(name, f, slots))
                .anyMatch(f -> fitsPhrase(value, f.head())
                        || wide && modifiers(f.head()).anyMatch(t -> fits(value, t)));
    }

    /* The subject of "20 hostages freed" is its object, for all that a headline tells; that of "the rebels withdrew" both. */
    private static boolean isIn(String slot, Filler filler, List<Filler> slots) {
        return filler.slot().equals(slot)
                || filler.slot().equals(Filler.BARE_SUBJECT) && slot.equals(Filler.SUBJECT)
                || filler.slot().equals(Filler.BARE_SUBJECT)
                        && slot.equals(Filler.OBJECT)
                        && slots.stream().noneMatch(f -> f.slot().equals(Filler.OBJECT));
    }

    private Stream<Token> modifiers(Token head) {
        return view.tree().children(head, "compound", "amod", "nmod").stream();
    }

    private boolean fits(String value, Token token) {
        if (value.startsWith("=")) {
            return token.word().toLowerCase(Locale.ROOT).equals(value.substring(1));
        }
        return value.equals("any") || view.is(value, token);
    }

    /* "thousands of fighters" are fighters, "a number of villages" villages. */
    private boolean fitsPhrase(String value, Token head) {
        List<Token> counted = view.is("number", head) ? view.tree().children(head, "nmod") : List.of();
        return counted.stream().anyMatch(t -> fits(value, t))
                || (counted.isEmpty() || value.equals("number")) && fits(value, head);
    }

    private boolean any(String value, int from, int to, TriggerMatch match) {
        BitSet places = view.places(value);
        for (int i = places.nextSetBit(from); i >= 0 && i <= to; i = places.nextSetBit(i + 1)) {
            if (!match.words().get(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean inPhrase(String value, TriggerMatch match) {
        BitSet phrase = view.tree()
                .subtree(
                        match.head(),
                        t -> SentenceTree.isOneOf(t.relation(), "acl:relcl", "conj", "parataxis", "dep", "appos"));
        phrase.and(view.places(value));
        phrase.andNot(match.words());
        return !phrase.isEmpty();
    }

    private Optional<Token> at(int index) {
        return index >= 0 && index < view.tree().sentence().size()
                ? Optional.of(view.tree().sentence().token(index))
                : Optional.empty();
    }
}
