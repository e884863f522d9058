package org.sayso.reader.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.model.Span;
import org.sayso.reader.event.argument.GerundObjects;
import org.sayso.reader.event.lexicon.EventEntry;
import org.sayso.reader.event.lexicon.EventLexicon;
import org.sayso.reader.event.lexicon.WordKind;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.SentenceTree;
import org.sayso.reader.syntax.Token;

/**
 * Finds the lexicon's words in a sentence, in any inflection that their tag allows.
 *
 * <p>A verb may be tagged as an adjective or a noun where it is a past participle ("the besieged town", "Abducted Christians" in a headline). The
 * further words of a verb ("shot dead", "blew the bridge up") follow it directly or hang on it within a few words. What it gets wrong: nouns that the
 * tagger took for verbs in headlines without verbs.
 */
final class TriggerMatcher {

    private static final int MAX_GAP = 6;

    private final EventLexicon lexicon;

    TriggerMatcher(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All matches of the main word at this token, narrow senses first. */
    List<TriggerMatch> at(Token token, SentenceTree tree) {
        String word = token.word().toLowerCase(Locale.ROOT);
        List<TriggerMatch> found = new ArrayList<>();
        for (EventEntry entry : lexicon.withForm(word)) {
            if (isTagged(entry, token, word, tree)) {
                match(entry, token, tree.sentence()).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isTagged(EventEntry entry, Token token, String word, SentenceTree tree) {
        return switch (entry.kind()) {
            case WORD -> true;
            case NOUN ->
                token.isNoun() && !isName(token, tree)
                        || token.tag().equals("JJ") && !word.endsWith("ed")
                        || isGerundNoun(token, tree);
            case VERB ->
                token.isVerb() && !isGerundBeforeNoun(token, tree) && !isOtherPast(entry, token, word)
                        || isParticiple(entry, token, word)
                        || hasObject(token, tree);
        };
    }

    private boolean isParticiple(EventEntry entry, Token token, String word) {
        boolean open = token.tag().equals("JJ") || token.tag().equals("IN") || token.isNoun() && word.endsWith("ed");
        return open && lexicon.withParticiple(word).contains(entry);
    }

    /* "warring sides", "the fighting men": a gerund that says what kind of thing it is. */
    private static boolean isGerundBeforeNoun(Token token, SentenceTree tree) {
        return token.tag().equals("VBG")
                && token.relation().equals("amod")
                && token.head() > token.index()
                && !GerundObjects.isObjectAfter(token, tree.sentence());
    }

    /* "found" as the past of "find" is no "found". */
    private boolean isOtherPast(EventEntry entry, Token token, String word) {
        boolean past = token.tag().equals("VBD") || token.tag().equals("VBN");
        return past
                && word.equals(entry.mainWord())
                && !lexicon.withParticiple(word).contains(entry);
    }

    /* "Army of Conquest", "Campaign for Peace": a capitalised noun inside a sentence of lower-case words is part of a name, but for wars and accords. */
    private static boolean isName(Token token, SentenceTree tree) {
        if (token.ner().equals("DATE")) {
            return true;
        }
        if (!token.tag().startsWith("NNP")
                || token.index() == 0
                || token.lemma().matches("(?i)war|uprising|revolution|intifada|accords?|treaty|massacre")) {
            return false;
        }
        long capitals = tree.sentence().tokens().stream()
                .filter(t -> Character.isUpperCase(t.word().codePointAt(0)))
                .count();
        return capitals * 2 < tree.sentence().size();
    }

    private static boolean isGerundNoun(Token token, SentenceTree tree) {
        return token.tag().equals("VBG")
                && (tree.child(token, "det", "amod", "compound", "nmod:poss", "case")
                                .isPresent()
                        || SentenceTree.isOneOf(token.relation(), "compound"));
    }

    private static boolean hasObject(Token token, SentenceTree tree) {
        return token.isNoun() && tree.child(token, "obj").isPresent();
    }

    private static Optional<TriggerMatch> match(EventEntry entry, Token main, Sentence sentence) {
        BitSet words = new BitSet();
        words.set(main.index());
        List<String> wanted = entry.words();
        boolean backwards = wanted.getLast().equals(entry.mainWord()) && entry.mainWord() != wanted.getFirst();
        int at = main.index();
        for (int i = 1; i < wanted.size(); i++) {
            String word = backwards ? wanted.get(wanted.size() - 1 - i) : wanted.get(i);
            at = backwards ? before(word, at, sentence) : after(word, at, main, sentence);
            if (at < 0) {
                return Optional.empty();
            }
            words.set(at);
        }
        Span span = entry.kind() == WordKind.NOUN ? main.span() : span(words, main, sentence);
        return Optional.of(new TriggerMatch(entry, main, words, span));
    }

    private static int before(String word, int at, Sentence sentence) {
        return at > 0 && sentence.token(at - 1).word().equalsIgnoreCase(word) ? at - 1 : -1;
    }

    private static int after(String word, int at, Token main, Sentence sentence) {
        int limit = Math.min(sentence.size(), at + 1 + MAX_GAP);
        for (int i = at + 1; i < limit; i++) {
            Token token = sentence.token(i);
            if (token.word().equalsIgnoreCase(word) && (i == at + 1 || token.head() == main.index())) {
                return i;
            }
        }
        return -1;
    }

    private static Span span(BitSet words, Token main, Sentence sentence) {
        int first = words.nextSetBit(0);
        int last = words.length() - 1;
        boolean together = last - first + 1 == words.cardinality();
        return together
                ? new Span(
                        sentence.token(first).span().start(),
                        sentence.token(last).span().end())
                : main.span();
    }
}
