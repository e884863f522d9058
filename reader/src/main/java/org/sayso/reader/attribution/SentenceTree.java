package org.sayso.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.Span;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/**
 * A sentence's dependency tree as tables: dependents and the stretch that each token's subtree covers, looked up in constant time. Immutable.
 *
 * <p>Token ranges are {@code [from, to)} in token indexes.
 */
final class SentenceTree {

    private final Sentence sentence;
    private final List<List<Token>> children;
    private final int[] first;
    private final int[] last;

    private SentenceTree(Sentence sentence, List<List<Token>> children, int[] first, int[] last) {
        this.sentence = sentence;
        this.children = children;
        this.first = first;
        this.last = last;
    }

    static SentenceTree of(Sentence sentence) {
        int size = sentence.size();
        List<List<Token>> children = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            children.add(new ArrayList<>());
        }
        int[] first = new int[size];
        int[] last = new int[size];
        for (Token token : sentence.tokens()) {
            first[token.index()] = token.index();
            last[token.index()] = token.index();
            if (token.head() >= 0) {
                children.get(token.head()).add(token);
            }
        }
        for (int i : leavesFirst(sentence, children)) {
            int head = sentence.token(i).head();
            if (head >= 0) {
                first[head] = Math.min(first[head], first[i]);
                last[head] = Math.max(last[head], last[i]);
            }
        }
        return new SentenceTree(sentence, children, first, last);
    }

    private static List<Integer> leavesFirst(Sentence sentence, List<List<Token>> children) {
        List<Integer> order = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.head() < 0) {
                order.add(token.index());
            }
        }
        for (int at = 0; at < order.size(); at++) {
            children.get(order.get(at)).forEach(child -> order.add(child.index()));
        }
        return order.reversed();
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.size();
    }

    Token token(int index) {
        return sentence.token(index);
    }

    /** Lower-cased word at this position; empty outside the sentence. */
    String word(int index) {
        return index < 0 || index >= size() ? "" : token(index).word().toLowerCase(java.util.Locale.ROOT);
    }

    boolean isTag(int index, String prefix) {
        return index >= 0 && index < size() && token(index).tag().startsWith(prefix);
    }

    List<Token> children(int index) {
        return children.get(index);
    }

    /** The first dependent with one of these relations or a subtype of one. */
    Optional<Token> child(int index, String... relations) {
        return children.get(index).stream()
                .filter(t -> hasRelation(t, relations))
                .findFirst();
    }

    static boolean hasRelation(Token token, String... relations) {
        for (String relation : relations) {
            if (token.relation().equals(relation) || token.relation().startsWith(relation + ":")) {
                return true;
            }
        }
        return false;
    }

    /** First token of the subtree under this token. */
    int first(int index) {
        return first[index];
    }

    /** Last token of the subtree under this token, inclusive. */
    int last(int index) {
        return last[index];
    }

    /** The text span of a token range that is not empty. */
    Span span(int from, int to) {
        return new Span(token(from).span().start(), token(to - 1).span().end());
    }

    /** True where a verb that can carry a clause of its own stands in the range: finite or modal. */
    boolean hasFiniteVerb(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            String tag = token(i).tag();
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
                return true;
            }
        }
        return false;
    }

    /** True where a finite verb, modal or infinitive stands in the range. */
    boolean hasVerb(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            String tag = token(i).tag();
            if (tag.startsWith("VB") || tag.equals("MD")) {
                return true;
            }
        }
        return false;
    }
}
