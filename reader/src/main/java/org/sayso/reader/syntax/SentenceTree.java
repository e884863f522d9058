package org.sayso.reader.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A sentence with its tree turned the other way round, for many lookups: children in time that grows with their number, subtrees with their size.
 * Immutable.
 */
public final class SentenceTree {

    private final Sentence sentence;
    private final List<List<Token>> children;

    private SentenceTree(Sentence sentence, List<List<Token>> children) {
        this.sentence = sentence;
        this.children = children;
    }

    public static SentenceTree of(Sentence sentence) {
        List<List<Token>> children = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            children.add(new ArrayList<>(4));
        }
        for (Token token : sentence.tokens()) {
            if (token.head() >= 0 && token.head() != token.index()) {
                children.get(token.head()).add(token);
            }
        }
        return new SentenceTree(sentence, children);
    }

    public Sentence sentence() {
        return sentence;
    }

    public Optional<Token> head(Token token) {
        return sentence.head(token);
    }

    /** The direct dependents, in order. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** The direct dependents whose relation is one of these or a subtype of one ({@code nsubj} matches {@code nsubj:pass}), in order. */
    public List<Token> children(Token token, String... relations) {
        List<Token> found = new ArrayList<>();
        for (Token child : children.get(token.index())) {
            if (isOneOf(child.relation(), relations)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The first of {@link #children(Token, String...)}. */
    public Optional<Token> child(Token token, String... relations) {
        for (Token child : children.get(token.index())) {
            if (isOneOf(child.relation(), relations)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The token and all that hangs below it but for the branches that start at a pruned token, as token indexes. */
    public BitSet subtree(Token top, Predicate<Token> pruned) {
        BitSet found = new BitSet(sentence.size());
        Deque<Token> open = new ArrayDeque<>();
        open.push(top);
        found.set(top.index());
        while (!open.isEmpty()) {
            for (Token child : children.get(open.pop().index())) {
                if (!found.get(child.index()) && !pruned.test(child)) {
                    found.set(child.index());
                    open.push(child);
                }
            }
        }
        return found;
    }

    /** True where the second token is the first or hangs below it. */
    public boolean dominates(Token upper, Token lower) {
        Token at = lower;
        for (int steps = 0; steps <= sentence.size(); steps++) {
            if (at.index() == upper.index()) {
                return true;
            }
            if (at.head() < 0) {
                return false;
            }
            at = sentence.token(at.head());
        }
        return false;
    }

    /** True where the relation is one of these or a subtype of one. */
    public static boolean isOneOf(String relation, String... relations) {
        for (String wanted : relations) {
            if (relation.startsWith(wanted)
                    && (relation.length() == wanted.length() || relation.charAt(wanted.length()) == ':')) {
                return true;
            }
        }
        return false;
    }
}
