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
import org.sayso.model.name.PersonName;
import org.sayso.reader.syntax.Token;

/**
 * Judges what kind of source a noun phrase names, by its head noun, its number and its named entities.
 *
 * <p>A person whom the phrase names makes it a person ("a spokesman for the agency, Ada Lund"), whatever its head. Otherwise the head noun decides; a
 * plural of people is a group, one or a few that speak for others without a name are unnamed. Gets wrong: names that the tagger takes for something else.
 */
final class SourceKinds {

    private static final Set<String> DEFINITE = Set.of("the", "his", "her", "its", "their", "our", "my");
    private static final Set<SourceKind> THINGS = Set.of(
            SourceKind.DOCUMENT, SourceKind.RECORDING, SourceKind.ORGANISATION, SourceKind.OUTLET, SourceKind.RUMOUR);

    static final SourceKinds STANDARD = new SourceKinds();

    private final Map<String, Set<SourceKind>> byNoun = new HashMap<>();
    private final Set<String> collectives = new HashSet<>();
    private final Set<String> roles = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();
    private final Set<String> outlets = new HashSet<>();

    private SourceKinds() {
        WordTable.rows("outlets.tsv").forEach(row -> outlets.addAll(List.of(row[0].split(" "))));
        for (String[] row : WordTable.rows("source-kinds.tsv")) {
            List<String> nouns = List.of(row[1].split(" "));
            switch (row[0]) {
                case "role" -> roles.addAll(nouns);
                case "collective" -> collectives.addAll(nouns);
                case "body" -> bodies.addAll(nouns);
                default ->
                    nouns.forEach(
                            n -> byNoun.computeIfAbsent(n, k -> new HashSet<>()).add(SourceKind.ofWire(row[0])));
            }
        }
    }

    boolean isSourceNoun(String lemma) {
        String noun = lemma.toLowerCase(Locale.ROOT);
        return byNoun.containsKey(noun) || collectives.contains(noun) || roles.contains(noun);
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
                .or(() -> person(tree, tokens, head))
                .or(() -> media(tokens, head))
                .or(() -> byHead(head))
                .orElseGet(() -> byShape(head));
    }

    /** The token of the phrase that hangs on something outside it. */
    static Token headOf(SentenceTree tree, List<Token> tokens, Span source) {
        Optional<Token> evidence = provenance(tree, tokens);
        if (evidence.isPresent()) {
            return evidence.get();
        }
        for (Token token : tokens) {
            boolean outside = token.head() < 0
                    || !source.contains(tree.token(token.head()).span());
            String tag = token.tag();
            if (outside
                    && (token.isNoun()
                            || token.isPronoun()
                            || tag.startsWith("W")
                            || tag.equals("DT")
                            || tag.equals("CD")
                            || tag.equals("JJ"))) {
                return token;
            }
        }
        return tokens.stream().filter(Token::isNoun).findFirst().orElse(tokens.getLast());
    }

    /* "a document leaked from the firm Norvik": the document, whatever the parser makes of the firm. */
    private static Optional<Token> provenance(SentenceTree tree, List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token next = tokens.get(i + 1);
            if (token.isNoun()
                    && CueLexicon.STANDARD.is("evidence", lower(token.lemma()))
                    && next.isVerb()
                    && CueLexicon.STANDARD.is("provenance-verb", next.lemma())) {
                return Optional.of(token);
            }
            if (!token.isNoun() && !tree.isTag(token.index(), "JJ") && !tree.isTag(token.index(), "DT")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<SourceKind> pronoun(Token head) {
        return switch (lower(head.word())) {
            case "he", "she", "i", "him", "her", "who" -> Optional.of(SourceKind.PERSON);
            case "they", "we", "many", "some", "others", "most", "them", "those" -> Optional.of(SourceKind.GROUP);
            case "it" -> Optional.of(SourceKind.ORGANISATION);
            case "another", "one" -> Optional.of(SourceKind.UNNAMED);
            default -> Optional.empty();
        };
    }

    private Optional<SourceKind> person(SentenceTree tree, List<Token> tokens, Token head) {
        Set<SourceKind> kinds = kinds(head);
        if (head.ner().equals("PERSON") && !isOwner(head) && !isBody(head)) {
            return Optional.of(SourceKind.PERSON);
        }
        if (kinds.stream().anyMatch(THINGS::contains) && !roles.contains(lower(head.lemma()))) {
            return Optional.empty();
        }
        boolean plural = head.tag().equals("NNS");
        boolean named = tokens.stream()
                .anyMatch(t -> t.ner().equals("PERSON")
                        && !isBody(t)
                        && !isOwner(t)
                        && !isOfSomebody(tree, t)
                        && t.tag().startsWith("NNP"));
        boolean role = roles.contains(lower(head.lemma()))
                && (DEFINITE.contains(lower(tokens.getFirst().word()))
                        || hasOwner(tree, head) && !tokens.getFirst().tag().equals("DT"));
        return !plural && (named || role) ? Optional.of(SourceKind.PERSON) : Optional.empty();
    }

    /* Armed groups and offices that taggers take for people, and whatever is written in capitals. */
    private boolean isBody(Token head) {
        return bodies.contains(lower(head.word()))
                || head.isNoun() && head.word().length() > 1 && head.word().matches("\\p{Lu}+\\p{Ll}?\\p{Lu}+");
    }

    private static boolean isOwner(Token token) {
        return token.relation().equals("nmod:poss");
    }

    private static boolean hasOwner(SentenceTree tree, Token head) {
        return tree.child(head.index(), "nmod:poss").isPresent();
    }

    /* "a friend of Ada Lund", "an aide to President Lund": a preposition right before the name and its titles. */
    private static boolean isOfSomebody(SentenceTree tree, Token token) {
        int at = token.index();
        while (at > 0
                && (tree.token(at - 1).ner().equals("PERSON")
                        || PersonName.isTitle(tree.token(at - 1).word())
                        || tree.isTag(at - 1, "DT"))) {
            at--;
        }
        return tree.isTag(at - 1, "IN") || tree.isTag(at - 1, "TO");
    }

    /* An outlet by its name ("Reuters", "Sana") or as papers of the media ("media reports", "American news reports"). */
    private Optional<SourceKind> media(List<Token> tokens, Token head) {
        Set<SourceKind> kinds = kinds(head);
        boolean people = kinds.contains(SourceKind.UNNAMED) || kinds.contains(SourceKind.GROUP);
        boolean evidence = kinds.contains(SourceKind.RECORDING)
                || kinds.contains(SourceKind.DOCUMENT) && !head.lemma().equals("report");
        boolean named = tokens.stream()
                .anyMatch(t -> outlets.contains(lower(t.word())) && Math.abs(head.index() - t.index()) <= 3);
        boolean press = lower(head.lemma()).equals("report")
                && head.tag().equals("NNS")
                && tokens.stream()
                        .anyMatch(t -> t.lemma().equals("media")
                                || t.lemma().equals("news")
                                || t.lemma().equals("press")
                                || t.ner().equals("MISC"));
        boolean newsBody = kinds.contains(SourceKind.OUTLET)
                || (lower(head.lemma()).equals("agency") || lower(head.lemma()).equals("service"))
                        && tokens.stream().anyMatch(t -> lower(t.word()).equals("news"));
        return newsBody || press || named && !people && !evidence ? Optional.of(SourceKind.OUTLET) : Optional.empty();
    }

    private Optional<SourceKind> byHead(Token head) {
        Set<SourceKind> kinds = kinds(head);
        for (SourceKind kind : List.of(SourceKind.RECORDING, SourceKind.DOCUMENT, SourceKind.RUMOUR)) {
            if (kinds.contains(kind)) {
                return Optional.of(kind);
            }
        }
        boolean plural = head.tag().equals("NNS");
        if (collectives.contains(lower(head.lemma())) || plural && kinds.contains(SourceKind.GROUP)) {
            return Optional.of(SourceKind.GROUP);
        }
        if (kinds.contains(SourceKind.ORGANISATION)) {
            return Optional.of(SourceKind.ORGANISATION);
        }
        return kinds.contains(SourceKind.UNNAMED) || roles.contains(lower(head.lemma()))
                ? Optional.of(SourceKind.UNNAMED)
                : Optional.empty();
    }

    private SourceKind byShape(Token head) {
        if (isBody(head)
                || head.ner().equals("ORGANIZATION")
                || head.ner().equals("LOCATION")
                || head.tag().startsWith("NNP")) {
            return SourceKind.ORGANISATION;
        }
        return head.tag().equals("NNS") ? SourceKind.GROUP : SourceKind.UNNAMED;
    }

    private Set<SourceKind> kinds(Token head) {
        return byNoun.getOrDefault(lower(head.lemma()), Set.of());
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
