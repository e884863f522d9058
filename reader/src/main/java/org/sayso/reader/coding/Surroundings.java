package org.sayso.reader.coding;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.sayso.reader.syntax.SentenceTree;
import org.sayso.reader.syntax.Token;

/**
 * The words around a possible action: the few that follow it, those that hang on it and on these, so that a wrong tree does little harm. Used by one
 * thread.
 */
final class Surroundings {

    private static final int FOLLOWING = 7;

    private final Set<String> words = new HashSet<>();
    private final Set<String> prepositions = new HashSet<>();
    private final Set<String> heads = new HashSet<>();

    Surroundings(Token word, SentenceTree tree) {
        int end = Math.min(tree.sentence().size(), word.index() + 1 + FOLLOWING);
        tree.sentence().tokens().subList(word.index() + 1, end).forEach(this::add);
        if (word.relation().equals("acl")) {
            tree.head(word).ifPresent(noun -> heads.add(lower(noun.lemma())));
        }
        boolean isMistakenRoot = Depth.isMistakenRoot(word, tree.sentence());
        for (Token child : tree.children(word)) {
            addChild(child, tree, isMistakenRoot);
        }
    }

    private void addChild(Token child, SentenceTree tree, boolean isMistakenRoot) {
        if (SentenceTree.isOneOf(child.relation(), "obj", "nsubj:pass", "xcomp", "ccomp")
                || child.relation().equals("nsubj") && isMistakenRoot) {
            heads.add(lower(child.lemma()));
        }
        if (child.relation().equals("obl")) {
            tree.children(child, "case").forEach(c -> prepositions.add(lower(c.word())));
        }
        if (!SentenceTree.isOneOf(child.relation(), "advcl", "ccomp", "parataxis")) {
            add(child);
            tree.children(child).forEach(this::add);
        }
    }

    private void add(Token token) {
        words.add(lower(token.lemma()));
        words.add(lower(token.word()));
    }

    /** @param condition a word, {@code =preposition} or {@code >head of a complement} */
    boolean meets(String condition) {
        return switch (condition.charAt(0)) {
            case '=' -> prepositions.contains(condition.substring(1));
            case '>' -> heads.contains(condition.substring(1));
            default -> words.contains(condition);
        };
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
