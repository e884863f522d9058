package org.sayso.reader.event.argument;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sayso.model.Span;
import org.sayso.reader.event.lexicon.WordClasses;
import org.sayso.reader.syntax.SentenceTree;
import org.sayso.reader.syntax.Token;

/**
 * The whole noun phrase of a head, with what stands after it, but without its preposition, the branch that holds the trigger, phrases of time and
 * whatever the parser could not name.
 *
 * <p>"most of the towns in the east", "fighters who had fled the city" for a trigger outside; "the girls" in "the girls abducted by gunmen" for the
 * trigger "abducted". What it gets wrong: a phrase of place that belongs to the verb and was hung on the noun.
 */
final class NounPhrases {

    private static final int MAX_CLAUSE = 9;
    private static final int HEADLINE_DATE = 5;
    private static final Pattern DATE = Pattern.compile("\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}|\\d{4}|\\d{4}-\\d\\d-\\d\\d");

    private final SentenceTree tree;
    private final WordClasses classes;

    NounPhrases(SentenceTree tree, WordClasses classes) {
        this.tree = tree;
        this.classes = classes;
    }

    /**
     * Empty where nothing but punctuation is left.
     *
     * @param elsewhere heads of phrases that belong to another role
     */
    Optional<Span> span(Token head, Token trigger, Predicate<Token> elsewhere) {
        return contiguous(tree.subtree(head, t -> isOutside(head, t, trigger) || elsewhere.test(t)), head);
    }

    /** The phrase of each of the coordinated heads. */
    List<Span> conjuncts(Token head, Token trigger) {
        List<Token> heads = new ArrayList<>(List.of(head));
        heads.addAll(
                tree.children(head, "conj").stream().filter(t -> !t.isVerb()).toList());
        List<Span> spans = new ArrayList<>();
        for (Token one : heads) {
            contiguous(
                            tree.subtree(
                                    one,
                                    t -> isOutside(one, t, trigger)
                                            || SentenceTree.isOneOf(t.relation(), "conj", "cc")),
                            one)
                    .ifPresent(spans::add);
        }
        return spans;
    }

    private boolean isOutside(Token head, Token token, Token trigger) {
        boolean direct = token.head() == head.index();
        if (direct
                && SentenceTree.isOneOf(
                        token.relation(),
                        "case",
                        "mark",
                        "punct",
                        "cop",
                        "nsubj",
                        "aux",
                        "parataxis",
                        "advcl",
                        "cc:preconj")) {
            return !token.relation().equals("punct") || token.index() < head.index() && !isInner(token);
        }
        if (token.relation().equals("dep") && token.index() > head.index() + 1 && token.isVerb()) {
            return true;
        }
        if (SentenceTree.isOneOf(token.relation(), "conj") && token.isVerb() && !head.isVerb()) {
            return true;
        }
        if (direct && isTime(token)
                || token.relation().equals("advcl")
                || direct && isAside(head, token)
                || isResult(token)) {
            return true;
        }
        if (direct && isGerundClause(token) || direct && isSceneOf(head, token, trigger)) {
            return true;
        }
        return tree.dominates(token, trigger) && !isBefore(trigger, head);
    }

    /* "the freed girls": a participle before its noun belongs to the phrase; "the besieged towns": the state of a thing does not. */
    private boolean isBefore(Token trigger, Token head) {
        return trigger.relation().equals("amod")
                && !classes.holds("state-participle", trigger)
                && trigger.head() == head.index()
                && trigger.index() < head.index()
                && !trigger.tag().equals("VBG");
    }

    /* "the group, which formed in 2002,": a relative clause after a comma or a name does not tell which one is meant. */
    private boolean isAside(Token head, Token token) {
        if (!token.relation().equals("acl:relcl")) {
            return false;
        }
        BitSet clause = tree.subtree(token, t -> false);
        int first = clause.nextSetBit(0);
        boolean which = tree.sentence().token(first).word().equalsIgnoreCase("which");
        boolean set = first > 0 && tree.sentence().token(first - 1).word().matches("[,–—-]+");
        return head.tag().startsWith("NNP") || which || set || clause.cardinality() > MAX_CLAUSE;
    }

    /* "seized the town killing nine": a participle of result, hung on the object. */
    private boolean isResult(Token token) {
        return token.relation().equals("acl") && token.tag().equals("VBG") && classes.holds("result", token);
    }

    /* "the army of shelling the town" */
    private boolean isGerundClause(Token token) {
        boolean clause =
                token.tag().equals("VBG") && tree.child(token, "mark", "case").isPresent();
        boolean objectOfGerund = tree.children(token, "amod").stream()
                .anyMatch(g -> g.tag().equals("VBG") && GerundObjects.isObjectAfter(g, tree.sentence()));
        return clause || objectOfGerund;
    }

    /* "killed 15 civilians in the village": where it happened, not which civilians. */
    private boolean isSceneOf(Token head, Token token, Token trigger) {
        return head.index() > trigger.index()
                && token.relation().equals("nmod")
                && classes.holds("person", head)
                && tree.child(token, "case")
                        .filter(c -> classes.holds("scene-preposition", c))
                        .isPresent();
    }

    private static boolean isInner(Token punct) {
        return !punct.word().matches("[,;:]");
    }

    private boolean isTime(Token token) {
        return token.relation().endsWith(":tmod")
                || SentenceTree.isOneOf(token.relation(), "nmod", "obl") && classes.holds("time", token);
    }

    /* From the head outwards to the first word that is not in the phrase; edge punctuation and a closing relative pronoun go. */
    private Optional<Span> contiguous(BitSet phrase, Token head) {
        int first = head.index();
        while (first > 0 && phrase.get(first - 1) && !isBreak(first - 1)) {
            first--;
        }
        int last = head.index();
        int size = tree.sentence().size();
        while (last + 1 < size
                && !isBreak(last + 1)
                && (phrase.get(last + 1) || isSkipped(last + 1) && last + 2 < size && phrase.get(last + 2))) {
            last++;
        }
        while (first < last && (isEdge(tree.sentence().token(first)) || isDateline(first, head))) {
            first++;
        }
        while (last > first && isEdge(tree.sentence().token(last))) {
            last--;
        }
        Span span = new Span(
                tree.sentence().token(first).span().start(),
                tree.sentence().token(last).span().end());
        return isEdge(tree.sentence().token(first)) ? Optional.empty() : Optional.of(span);
    }

    /* The dash or colon of "16 July - Barrel bombs" and "Syria: Two killed". */
    private boolean isBreak(int index) {
        return tree.sentence().token(index).word().matches("[–—:]|-+");
    }

    /* "16-11-2014 Dozens killed": the date that a headline without commas runs into its first phrase. */
    private boolean isDateline(int first, Token head) {
        Token token = tree.sentence().token(first);
        boolean counts = token.relation().equals("nummod")
                && token.head() == head.index()
                && !tree.sentence().token(first + 1).tag().equals("CD");
        return first < head.index()
                && token.index() < HEADLINE_DATE
                && !counts
                && (DATE.matcher(token.word()).matches() || token.ner().equals("DATE"));
    }

    private boolean isSkipped(int index) {
        return tree.sentence().token(index).relation().equals("punct");
    }

    private static boolean isEdge(Token token) {
        String word = token.word();
        return word.codePoints().noneMatch(Character::isLetterOrDigit) && !word.equals("$") && !word.equals("%")
                || token.tag().equals("CC") && word.toLowerCase(Locale.ROOT).matches("and|or|but");
    }
}
