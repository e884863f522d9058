package org.sayso.reader.syntax;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.model.Span;

/**
 * A sentence as a dependency tree.
 *
 * <p>Lookups are linear in the number of tokens unless they say otherwise; sentences are short. Immutable.
 *
 * @param index position in the report, from 0
 * @param paragraph number of the paragraph that it stands in, from 0
 * @param tokens in order, never empty
 */
public record Sentence(int index, int paragraph, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    @JsonIgnore
    public Span span() {
        return new Span(
                tokens.getFirst().span().start(), tokens.getLast().span().end());
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** The direct dependents, in order. */
    public List<Token> children(Token token) {
        List<Token> children = new ArrayList<>();
        for (Token t : tokens) {
            if (t.head() == token.index()) {
                children.add(t);
            }
        }
        return children;
    }

    /** The direct dependents whose relation is one of these or a subtype of one ({@code nmod} matches {@code nmod:of}), in order. */
    public List<Token> children(Token token, String... relations) {
        return children(token).stream()
                .filter(t -> Stream.of(relations)
                        .anyMatch(r -> t.relation().equals(r) || t.relation().startsWith(r + ":")))
                .toList();
    }

    public Optional<Token> child(Token token, String... relations) {
        return children(token, relations).stream().findFirst();
    }

    /** The token and all that hangs below it, as token indexes. */
    public BitSet subtree(Token token) {
        BitSet found = new BitSet(tokens.size());
        found.set(token.index());
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Token t : tokens) {
                if (t.head() >= 0 && found.get(t.head()) && !found.get(t.index())) {
                    found.set(t.index());
                    grown = true;
                }
            }
        }
        return found;
    }

    /** From the token's head up to the root. */
    public List<Token> ancestors(Token token) {
        List<Token> path = new ArrayList<>();
        Token at = token;
        while (at.head() >= 0 && path.size() <= tokens.size()) {
            at = tokens.get(at.head());
            path.add(at);
        }
        return path;
    }
}
