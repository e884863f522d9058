package org.sayso.reader.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.Quantity;
import org.sayso.model.Span;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;
import org.sayso.reader.word.WordTable;

/**
 * The quantities of one sentence, asked by their place in it. Percentages, fractions, money and measures are left aside, and so are the parts of a
 * total.
 */
final class SentenceCounts {

    private static final WordTable WORDS = WordTable.load(SentenceCounts.class, "event-counts.txt");
    private static final Set<String> MODIFYING = Set.of("acl", "acl:relcl", "amod");
    private static final int NEAR = 3;

    private final Sentence sentence;
    private final ParsedText text;
    private final List<Quantity> counts;

    private SentenceCounts(Sentence sentence, ParsedText text, List<Quantity> counts) {
        this.sentence = sentence;
        this.text = text;
        this.counts = counts;
    }

    /** @param trigger of the event that asks: numbers that belong to the fate told next to it are left out */
    static SentenceCounts of(Sentence sentence, ParsedText text, List<Quantity> quantities, Token trigger) {
        Span span = sentence.span();
        List<Quantity> here = new ArrayList<>();
        for (Quantity quantity : quantities) {
            if (span.contains(quantity.span())
                    && countsThings(quantity)
                    && !NeighbourFate.takes(quantity, sentence, trigger)) {
                here.add(quantity);
            }
        }
        return new SentenceCounts(sentence, text, here);
    }

    private static boolean countsThings(Quantity quantity) {
        boolean fraction = quantity.low() != null && quantity.low() > 0 && quantity.low() < 1;
        String unit = quantity.unit();
        return !fraction
                && !unit.equals("percent")
                && !CountWords.is("measure", unit)
                && !CountWords.is("currency", unit)
                && !CountWords.is("money", unit);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** The number of this very noun: "two attacks", "dozens of attacks". */
    Optional<Quantity> ofNoun(Token noun) {
        return noun.isNoun()
                ? counts.stream()
                        .filter(q ->
                                counted(q).map(t -> t.index() == noun.index()).orElse(false))
                        .findFirst()
                : Optional.empty();
    }

    /** A number that follows an active verb at once, whatever the parser made of it: "kill 5 injure 50", "Executed 18 People". */
    Optional<Quantity> rightAfter(Token verb) {
        return verb.isVerb()
                ? counts.stream()
                        .filter(q -> tokenAt(q.span().start())
                                .filter(t -> t.index() == verb.index() + 1)
                                .isPresent())
                        .filter(q ->
                                number(q).filter(n -> !isElsewhere(n, verb)).isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /* A number with a noun of its own that the tree gives to another word is that word's. */
    private boolean isElsewhere(Token number, Token verb) {
        return UnitReader.counted(number, sentence)
                .filter(noun -> noun.head() != verb.index()
                        && verb.head() != noun.index()
                        && noun.relation().startsWith("nsubj"))
                .isPresent();
    }

    private Optional<Token> tokenAt(int start) {
        return sentence.tokens().stream().filter(t -> t.span().start() == start).findFirst();
    }

    /** The number of a verb's own object, or of its subject where it is passive: "killed 12 men", "were killed 12 men", "wounding thousands". */
    Optional<Quantity> ofObject(Token verb) {
        if (!verb.isVerb()) {
            return Optional.empty();
        }
        for (Token object : sentence.children(verb, "obj", "nsubj:pass")) {
            Optional<Quantity> found =
                    ofNoun(object).flatMap(this::withCoordinated).or(() -> ofNumber(object));
            if (found.isPresent()) {
                return found.filter(q -> !isPart(q));
            }
        }
        return Optional.empty();
    }

    /* A number that stands for those it counts: "wounded thousands", "seven of them". */
    private Optional<Quantity> ofNumber(Token token) {
        boolean number = token.tag().equals("CD") || token.isNoun();
        return number
                ? counts.stream().filter(q -> q.span().overlaps(token.span())).findFirst()
                : Optional.empty();
    }

    private Optional<Token> counted(Quantity quantity) {
        return number(quantity).flatMap(t -> UnitReader.counted(t, sentence));
    }

    /* The last token of the number itself. */
    private Optional<Token> number(Quantity quantity) {
        Token last = null;
        for (Token token : sentence.tokens()) {
            if (quantity.span().overlaps(token.span())
                    && (token.tag().equals("CD")
                            || token.relation().equals("nummod")
                            || token.isNoun()
                            || token.tag().startsWith("JJ"))) {
                last = token;
            }
        }
        return Optional.ofNullable(last);
    }

    /**
     * The number of a tally: "the toll in several strikes rose to 20", "the number could be as high as 350". Numbers inside the tally's own noun
     * phrase count other things, unless nothing else stands there ("a death toll of 20").
     */
    Optional<Quantity> ofTally(Token tally) {
        Optional<Quantity> result = outcome(tally);
        if (result.isPresent()) {
            return result;
        }
        BitSet own = sentence.subtree(tally);
        Optional<Quantity> outside = counts.stream()
                .filter(q -> q.span().start() >= tally.span().end() && !isPart(q))
                .filter(q -> sentence.tokens().stream()
                        .noneMatch(t -> own.get(t.index()) && t.span().overlaps(q.span())))
                .findFirst();
        return outside.or(() -> counts.stream()
                .filter(q -> q.span().start() >= tally.span().end() && !isPart(q))
                .findFirst());
    }

    /* "rose from 80 to 112", "was raised to 112 from 80": after a verb of change the number after "to" is the tally's. */
    private Optional<Quantity> outcome(Token tally) {
        boolean changes = sentence.tokens().stream()
                .anyMatch(token -> token.index() > tally.index() && CountWords.is("change", token.lemma()));
        return changes
                ? counts.stream()
                        .filter(q -> q.span().start() >= tally.span().end()
                                && wordBefore(q).equals("to")
                                && !isPart(q))
                        .findFirst()
                : Optional.empty();
    }

    private String wordBefore(Quantity quantity) {
        return sentence.tokens().stream()
                .filter(token -> token.span().end() <= quantity.span().start())
                .reduce((first, second) -> second)
                .map(token -> token.word().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** The number that a noun phrase opens with, before any part of it is singled out. */
    Optional<Quantity> leading(Span phrase) {
        return counts.stream()
                .filter(q -> q.span().overlaps(phrase) && !isPart(q))
                .filter(q -> q.span().start() <= phrase.start() || opens(phrase, q))
                .findFirst();
    }

    /* Nothing but determiners, adjectives and names between the start of the phrase and its number. */
    private boolean opens(Span phrase, Quantity quantity) {
        for (Token token : sentence.tokens()) {
            boolean between = token.span().start() >= phrase.start()
                    && token.span().end() <= quantity.span().start();
            if (between
                    && (token.isVerb()
                            || Set.of("IN", "WP", "WDT", ",", "-LRB-").contains(token.tag())
                                    && !token.lemma().equals("of"))) {
                return false;
            }
        }
        return true;
    }

    /* "including three children", "among them two medics", "of whom five" */
    private boolean isPart(Quantity quantity) {
        int before = -1;
        for (Token token : sentence.tokens()) {
            if (token.span().end() <= quantity.span().start()) {
                before = token.index();
            }
        }
        for (int i = before; i >= Math.max(0, before - 2); i--) {
            Token token = sentence.token(i);
            if (WORDS.has("partitive", token.lemma()) || WORDS.has("partitive", token.word())) {
                return !WORDS.has("within", token.lemma());
            }
            if (token.tag().startsWith("NN") || token.isVerb()) {
                return false;
            }
        }
        return false;
    }

    /** "Twelve men and two women" where the parser hung the second to the first. */
    Optional<Quantity> withCoordinated(Quantity first) {
        Optional<Token> noun = counted(first);
        if (noun.isEmpty() || !Sums.isPeople(first.unit())) {
            return Optional.of(first);
        }
        List<Quantity> all = new ArrayList<>(List.of(first));
        for (Token conjunct : sentence.children(noun.get(), "conj")) {
            ofNoun(conjunct).filter(q -> !isPart(q) && !all.contains(q)).ifPresent(all::add);
        }
        return all.size() == 1 ? Optional.of(first) : Optional.of(Sums.of(all).orElse(first));
    }

    /** People counted earlier in the sentence whom a pronoun stands for. */
    Optional<Quantity> antecedent(List<Span> phrases, int before) {
        boolean pronoun = phrases.stream()
                .anyMatch(p -> WORDS.has("pronoun", text.slice(p).toLowerCase(Locale.ROOT)));
        if (!pronoun) {
            return Optional.empty();
        }
        return counts.stream()
                .filter(q -> q.span().end() <= before && Sums.isPeople(q.unit()) && !isPart(q))
                .reduce((a, b) -> b);
    }

    /** The number of the noun that a participle or relative clause belongs to: "eight people killed", "10 of those killed". */
    Optional<Quantity> ofModified(Token trigger) {
        if (!MODIFYING.contains(trigger.relation())) {
            return Optional.empty();
        }
        return sentence.head(trigger).flatMap(noun -> ofNoun(noun).or(() -> ofPartOf(noun)));
    }

    private Optional<Quantity> ofPartOf(Token noun) {
        if (!noun.relation().startsWith("nmod") || !WORDS.has("those", noun.lemma())) {
            return Optional.empty();
        }
        return sentence.head(noun)
                .flatMap(head -> counts.stream()
                        .filter(q -> q.span().overlaps(head.span()))
                        .findFirst());
    }

    /** A number with its noun right before a past form, whatever else the parser made its patient: "At least 18 people killed in the capital". */
    Optional<Quantity> rightBefore(Token trigger) {
        return trigger.tag().startsWith("VB")
                ? counts.stream()
                        .filter(q -> !isPart(q) && Sums.isPeople(q.unit().isEmpty() ? "people" : q.unit()))
                        .filter(q ->
                                tokensBetween(q.span().end(), trigger.span().start()) < NEAR)
                        .findFirst()
                : Optional.empty();
    }

    /** A number right before or right after the trigger: "44 killed", "leaving dozens more wounded", "kill 11". */
    Optional<Quantity> beside(Span trigger) {
        return counts.stream()
                .filter(q -> !isPart(q))
                .filter(q -> tokensBetween(trigger.end(), q.span().start()) <= NEAR - 2
                        || tokensBetween(q.span().end(), trigger.start()) <= NEAR)
                .findFirst();
    }

    /* Large where the second offset lies before the first, or where a clause ends between them. */
    private int tokensBetween(int from, int to) {
        if (to < from) {
            return Integer.MAX_VALUE;
        }
        int between = 0;
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= from && token.span().end() <= to) {
                boolean ends = token.tag().equals(",")
                        || token.tag().equals("IN")
                        || token.isVerb()
                                && !token.lemma().equals("be")
                                && !token.lemma().equals("have");
                between += ends ? NEAR + 1 : 1;
            }
        }
        return between;
    }
}
