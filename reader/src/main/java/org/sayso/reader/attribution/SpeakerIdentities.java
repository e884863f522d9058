package org.sayso.reader.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sayso.model.SourceKind;
import org.sayso.model.Span;
import org.sayso.reader.entity.OrganisationBook;
import org.sayso.reader.entity.PersonBook;
import org.sayso.reader.syntax.Token;

/**
 * Settles who each source is, from the discourse of speaking alone.
 *
 * <p>A pronoun or role goes back to somebody who has spoken: the last speaker that agrees with it, in this paragraph or the one before. It never goes back
 * to somebody who is only talked about, so the person a report is about is not handed his critics' words. Where somebody else has come between as the
 * subject of a sentence the entity stays empty. Example: "Ada Lund said P. She added Q." Gets wrong: a new person who is introduced without speaking
 * and then speaks as a pronoun stays nameless.
 */
final class SpeakerIdentities {

    /** What is settled of one source. */
    record Identity(SourceKind kind, @Nullable String entity) {}

    private static final Set<String> HE_SHE = Set.of("he", "she");
    private static final Set<String> MANY = Set.of("they", "we", "them");
    private static final int FARTHEST_PARAGRAPHS = 3;

    private final Passage passage;
    private final Nesting.Result nesting;
    private final SourceKinds kinds = SourceKinds.STANDARD;
    private final PersonBook people;
    private final OrganisationBook bodies;
    private final List<Speaker> speakers = new ArrayList<>();
    private final Map<String, String> genders = new HashMap<>();
    private final Identity[] settled;
    private final CoveredText contents;

    private SpeakerIdentities(Passage passage, Nesting.Result nesting) {
        this.passage = passage;
        this.nesting = nesting;
        this.people = PersonBook.of(passage.text());
        this.bodies = OrganisationBook.of(passage.text());
        this.settled = new Identity[nesting.drafts().size()];
        this.contents = CoveredText.by(nesting.drafts());
    }

    /** One identity for each draft, in the order of the drafts. */
    static List<Identity> of(Passage passage, Nesting.Result nesting) {
        SpeakerIdentities identities = new SpeakerIdentities(passage, nesting);
        IntStream.range(0, nesting.drafts().size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> anchor(nesting.drafts().get(i))))
                .forEach(identities::settle);
        return List.of(identities.settled);
    }

    private static int anchor(Draft draft) {
        Span span = draft.source() != null ? draft.source() : draft.cue() != null ? draft.cue() : draft.contentExtent();
        return span.start();
    }

    private void settle(int index) {
        Draft draft = nesting.drafts().get(index);
        Span source = draft.source();
        if (source == null) {
            settled[index] = draft.cue() == null
                    ? running(draft)
                    : new Identity(draft.kind() == null ? SourceKind.UNNAMED : draft.kind(), null);
            return;
        }
        SentenceTree tree = passage.treeAt(source.start());
        List<Token> tokens = tree.sentence().tokens().stream()
                .filter(t -> source.contains(t.span()))
                .toList();
        if (tokens.isEmpty()) {
            settled[index] = new Identity(SourceKind.UNNAMED, null);
            return;
        }
        Token head = SourceKinds.headOf(tree, tokens, source);
        Identity identity = identify(draft, index, tree, tokens, head, source);
        settled[index] = draft.kind() == null ? identity : new Identity(draft.kind(), identity.entity());
        boolean plural = head.tag().equals("NNS") || head.tag().equals("NNPS") || MANY.contains(lower(head));
        boolean nested = nesting.outer()[index] >= 0 && !draft.rule().equals("quoted.inner");
        speakers.add(new Speaker(
                identity.kind(),
                identity.entity(),
                head.lemma().toLowerCase(Locale.ROOT),
                plural,
                tree.sentence().index(),
                tree.sentence().paragraph(),
                nested));
        introduceSelf(draft, tree);
    }

    /* "a woman, identifying herself as Ada Lund": from here on she has a name. */
    private void introduceSelf(Draft draft, SentenceTree tree) {
        if (draft.rule().equals("verb.say.identify")) {
            people.namedIn(draft.contentExtent())
                    .ifPresent(name -> speakers.add(new Speaker(
                            SourceKind.PERSON,
                            name,
                            "",
                            false,
                            tree.sentence().index(),
                            tree.sentence().paragraph(),
                            false)));
        }
    }

    private Identity running(Draft draft) {
        int paragraph = passage.treeAt(draft.contentExtent().start()).sentence().paragraph();
        return speakers.reversed().stream()
                .filter(s -> !s.nested() && paragraph - s.paragraph() <= FARTHEST_PARAGRAPHS)
                .findFirst()
                .map(s -> new Identity(s.kind(), s.entity()))
                .orElse(new Identity(SourceKind.UNNAMED, null));
    }

    private Identity identify(Draft draft, int index, SentenceTree tree, List<Token> tokens, Token head, Span source) {
        String word = lower(head);
        if (tokens.size() == 1 && (head.isPronoun() || word.equals("we"))) {
            return pronoun(draft, index, tree, word);
        }
        if (tokens.size() == 1 && head.tag().startsWith("W")) {
            return relative(tree, head);
        }
        SourceKind kind = kinds.kindOf(passage, source);
        return switch (kind) {
            case PERSON -> person(tree, tokens, head, source);
            case ORGANISATION, OUTLET -> new Identity(kind, body(tree, tokens, head, source));
            case UNNAMED, GROUP, DOCUMENT, RECORDING, RUMOUR ->
                earlier(tree, tokens, head, kind).orElseGet(() -> new Identity(kind, label(tokens, head, kind)));
        };
    }

    /* "the spokesman": whoever bore that name of office before, unnamed where that one was. */
    private Identity person(SentenceTree tree, List<Token> tokens, Token head, Span source) {
        Optional<String> name = named(source, head);
        Optional<Speaker> before = name.isEmpty() && definite(tokens) ? role(tree, head) : Optional.empty();
        return before.map(s -> new Identity(s.kind(), s.entity()))
                .orElseGet(() -> new Identity(SourceKind.PERSON, name.orElse(null)));
    }

    private Optional<String> named(Span source, Token head) {
        return head.ner().equals("PERSON")
                ? people.namedIn(head.span()).or(() -> people.namedIn(source)).or(() -> people.lastNamedIn(source))
                : people.lastNamedIn(source);
    }

    private @Nullable String body(SentenceTree tree, List<Token> tokens, Token head, Span source) {
        Optional<String> name = bodies.namedIn(source);
        if (name.isPresent()) {
            return name.get();
        }
        String proper = properName(tokens);
        if (!proper.isEmpty()) {
            return bodies.fullest(proper);
        }
        return definite(tokens) ? role(tree, head).map(Speaker::entity).orElse(null) : null;
    }

    private static String properName(List<Token> tokens) {
        StringBuilder name = new StringBuilder();
        for (Token token : tokens) {
            if (token.tag().startsWith("NNP")) {
                name.append(name.isEmpty() ? "" : " ").append(token.word());
            } else if (!name.isEmpty()) {
                break;
            }
        }
        return name.toString();
    }

    /* "the source" goes back to "a militia source". */
    private Optional<Identity> earlier(SentenceTree tree, List<Token> tokens, Token head, SourceKind kind) {
        if (!definite(tokens)) {
            return Optional.empty();
        }
        return role(tree, head).filter(s -> s.entity() != null).map(s -> new Identity(kind, s.entity()));
    }

    private Optional<Speaker> role(SentenceTree tree, Token head) {
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        return speakers.reversed().stream()
                .filter(s -> s.head().equals(lemma)
                        && tree.sentence().paragraph() - s.paragraph() <= 2 * FARTHEST_PARAGRAPHS)
                .findFirst();
    }

    private static boolean definite(List<Token> tokens) {
        String first = lower(tokens.getFirst());
        return first.equals("the") || first.equals("this") || first.equals("that") || first.equals("these");
    }

    /** "Hezbollah source" for "a Hezbollah source"; null where nothing but the noun is left. */
    private static @Nullable String label(List<Token> tokens, Token head, SourceKind kind) {
        if (kind != SourceKind.UNNAMED || tokens.getLast().index() > head.index()) {
            return null;
        }
        boolean telling = tokens.stream()
                .anyMatch(t -> t.index() < head.index()
                        && (t.tag().startsWith("NNP")
                                || t.ner().equals("ORGANIZATION")
                                || t.ner().equals("MISC")));
        StringBuilder label = new StringBuilder();
        tokens.stream()
                .filter(t -> !t.tag().equals("DT"))
                .forEach(t -> label.append(label.isEmpty() ? "" : " ").append(t.word()));
        return telling ? label.toString() : null;
    }

    private Identity relative(SentenceTree tree, Token pronoun) {
        int clause = pronoun.head();
        int noun = clause < 0 ? -1 : tree.token(clause).head();
        if (noun < 0 || noun >= pronoun.index() || !tree.token(noun).isNoun()) {
            return new Identity(kinds.kindOf(passage, pronoun.span()), null);
        }
        Span phrase = tree.span(Math.min(tree.first(noun), noun), noun + 1);
        SourceKind kind = kinds.kindOf(passage, phrase);
        return new Identity(
                kind,
                kind == SourceKind.PERSON
                        ? people.lastNamedIn(phrase).orElse(null)
                        : bodies.namedIn(phrase).orElse(null));
    }

    private Identity pronoun(Draft draft, int index, SentenceTree tree, String word) {
        SourceKind plain = kinds.kindOf(passage, draft.source());
        int outer = nesting.outer()[index];
        if (word.equals("i") || outer >= 0 && (HE_SHE.contains(word) || word.equals("we"))) {
            Identity speaker = outer >= 0 ? settled[outer] : null;
            boolean same = speaker != null && !word.equals("we") && speaker.kind() == SourceKind.PERSON;
            return same ? speaker : new Identity(plain, null);
        }
        Optional<Speaker> found = lastAgreeing(tree, word);
        if (found.isEmpty() || isRivalled(tree, found.get(), word)) {
            return new Identity(plain, null);
        }
        Speaker speaker = found.get();
        if (speaker.entity() != null && HE_SHE.contains(word)) {
            genders.put(speaker.entity(), word);
        }
        return new Identity(speaker.kind(), speaker.entity());
    }

    private Optional<Speaker> lastAgreeing(SentenceTree tree, String word) {
        int paragraph = tree.sentence().paragraph();
        return speakers.reversed().stream()
                .filter(s -> !s.nested()
                        && paragraph - s.paragraph() <= FARTHEST_PARAGRAPHS
                        && s.sentence() < tree.sentence().index() + 1)
                .filter(s -> agrees(s, word))
                .findFirst();
    }

    private boolean agrees(Speaker speaker, String word) {
        if (HE_SHE.contains(word)) {
            return speaker.isOnePerson()
                    && (speaker.entity() == null
                            || genders.getOrDefault(speaker.entity(), word).equals(word));
        }
        boolean many = speaker.kind() == SourceKind.GROUP || speaker.plural() && speaker.kind() == SourceKind.UNNAMED;
        return MANY.contains(word) ? many : word.equals("it") && speaker.isBody();
    }

    /* Somebody else is the subject of a sentence between the speaker and the pronoun, outside anybody's words: two readings are left. */
    private boolean isRivalled(SentenceTree tree, Speaker speaker, String word) {
        if (!HE_SHE.contains(word)) {
            return false;
        }
        for (int i = speaker.sentence() + 1; i < tree.sentence().index(); i++) {
            SentenceTree between = passage.trees().get(i);
            for (Token token : between.sentence().tokens()) {
                boolean subject = token.relation().startsWith("nsubj")
                        && token.ner().equals("PERSON")
                        && !contents.touches(token.span());
                if (subject
                        && people.namedIn(token.span())
                                .filter(n -> !n.equals(speaker.entity()))
                                .isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String lower(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }
}
