package org.sayso.reader.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.model.SourceKind;
import org.sayso.model.Span;
import org.sayso.reader.syntax.Token;

/**
 * Judges what kind of source a noun phrase names, by its head noun, its number and its named entities.
 *
 * <p>A person whom the phrase names makes it a person ("a spokesman for the agency, Ada Lund"), whatever its head. Otherwise the head noun decides; a
 * plural of people is a group, one or a few that speak for others without a name are unnamed.
 */
final class SourceKinds {

    private final Map<String, Set<SourceKind>> byNoun = new HashMap<>();

    SourceKinds() {
        for (String[] row : WordTable.rows("source-kinds.tsv")) {
            SourceKind kind = SourceKind.ofWire(row[0]);
            for (String noun : row[1].split(" ")) {
                byNoun.computeIfAbsent(noun, k -> new HashSet<>()).add(kind);
            }
        }
    }

    boolean isSourceNoun(String lemma) {
        return byNoun.containsKey(lemma.toLowerCase(Locale.ROOT));
    }

    /** The kind of this source; of whoever a pronoun stands for only its grammar is asked. */
    SourceKind kindOf(Passage passage, @Nullable Span source) {
        if (source == null) {
            return SourceKind.UNNAMED;
        }
        SentenceTree tree = passage.treeAt(source.start());
        List<Token> tokens = tree.sentence().tokens().stream()
                .filter(t -> source.contains(t.span()))
                .toList();
        if (tokens.isEmpty()) {
            return SourceKind.UNNAMED;
        }
        Token head = headOf(tree, tokens, source);
        return pronoun(head)
                .or(() -> named(tree, tokens, head))
                .or(() -> byHead(tokens, head))
                .orElseGet(() -> byShape(head));
    }

    /** The token of the phrase that hangs on something outside it; for a name in front of a title the noun itself. */
    static Token headOf(SentenceTree tree, List<Token> tokens, Span source) {
        for (Token token : tokens) {
            boolean outside = token.head() < 0
                    || !source.contains(tree.token(token.head()).span());
            if (outside
                    && (token.isNoun()
                            || token.isPronoun()
                            || token.tag().startsWith("W")
                            || token.tag().equals("DT")
                            || token.tag().equals("CD")
                            || token.tag().equals("JJ"))) {
                return token;
            }
        }
        return tokens.stream().filter(Token::isNoun).findFirst().orElse(tokens.getLast());
    }

    private static Optional<SourceKind> pronoun(Token head) {
        return switch (head.word().toLowerCase(Locale.ROOT)) {
            case "he", "she", "i", "him", "her", "who" -> Optional.of(SourceKind.PERSON);
            case "they", "we", "many", "some", "others", "most", "them", "those" -> Optional.of(SourceKind.GROUP);
            case "it" -> Optional.of(SourceKind.ORGANISATION);
            case "another", "one" -> Optional.of(SourceKind.UNNAMED);
            default -> Optional.empty();
        };
    }

    private Optional<SourceKind> named(SentenceTree tree, List<Token> tokens, Token head) {
        Set<SourceKind> kinds = byNoun.getOrDefault(head.lemma().toLowerCase(Locale.ROOT), Set.of());
        boolean thing = kinds.contains(SourceKind.DOCUMENT)
                || kinds.contains(SourceKind.RECORDING)
                || kinds.contains(SourceKind.ORGANISATION)
                || kinds.contains(SourceKind.OUTLET);
        if (head.ner().equals("PERSON")) {
            return Optional.of(SourceKind.PERSON);
        }
        boolean apposed = tokens.stream()
                .anyMatch(t -> t.ner().equals("PERSON")
                        && !t.relation().contains("poss")
                        && (t.relation().equals("appos")
                                || t.head() == head.index()
                                        && t.relation().equals("compound")
                                        && t.index() > head.index()
                                || t.index() == head.index() + 1));
        return apposed && !thing ? Optional.of(SourceKind.PERSON) : Optional.empty();
    }

    private Optional<SourceKind> byHead(List<Token> tokens, Token head) {
        Set<SourceKind> kinds = byNoun.getOrDefault(head.lemma().toLowerCase(Locale.ROOT), Set.of());
        boolean outlet = tokens.stream()
                .anyMatch(t -> byNoun.getOrDefault(t.lemma().toLowerCase(Locale.ROOT), Set.of())
                                .contains(SourceKind.OUTLET)
                        && t.isNoun()
                        && t.index() <= head.index());
        if (kinds.contains(SourceKind.OUTLET)
                || outlet && kinds.contains(SourceKind.ORGANISATION)
                || outlet && head.ner().equals("ORGANIZATION")) {
            return Optional.of(SourceKind.OUTLET);
        }
        for (SourceKind kind : List.of(SourceKind.RECORDING, SourceKind.DOCUMENT, SourceKind.RUMOUR)) {
            if (kinds.contains(kind)) {
                return Optional.of(kind);
            }
        }
        boolean plural = head.tag().equals("NNS");
        if (plural && kinds.contains(SourceKind.GROUP)) {
            boolean few = head.lemma().equals("source") || head.lemma().equals("official");
            return Optional.of(few ? SourceKind.UNNAMED : SourceKind.GROUP);
        }
        if (kinds.contains(SourceKind.ORGANISATION)) {
            return Optional.of(SourceKind.ORGANISATION);
        }
        return kinds.contains(SourceKind.UNNAMED) ? Optional.of(SourceKind.UNNAMED) : Optional.empty();
    }

    private static SourceKind byShape(Token head) {
        if (head.ner().equals("ORGANIZATION")
                || head.ner().equals("LOCATION")
                || head.tag().equals("NNP")) {
            return SourceKind.ORGANISATION;
        }
        return head.tag().equals("NNS") || head.tag().equals("NNPS") ? SourceKind.GROUP : SourceKind.UNNAMED;
    }
}
