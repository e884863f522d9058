package org.sayso.reader.retelling;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sayso.model.EventMention;
import org.sayso.model.EventPlace;
import org.sayso.model.EventType;
import org.sayso.model.Phase;
import org.sayso.model.Role;
import org.sayso.model.Span;
import org.sayso.reader.event.ActorCount;
import org.sayso.reader.event.CameBefore;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;
import org.sayso.reader.word.WordTable;

/** One mention with what comparing it asks for, worked out once. */
final class ToldView {

    static final WordTable WORDS = WordTable.load(ToldView.class, "retelling-words.txt");
    private static final Set<String> OWN_TIME = Set.of("time-in-clause", "time-in-clause-refined", "time-of-saying");

    private final EventMention mention;
    private final Token head;
    private final Sentence sentence;
    private final Set<String> wording;
    private final Map<Role, Set<String>> arguments = new HashMap<>();
    private final boolean dated;
    private final ActorCount doers;
    private final boolean cameBefore;

    ToldView(ToldEvent told) {
        mention = told.mention();
        head = told.candidate().head();
        sentence = told.candidate().sentence();
        wording = lemmas(sentence, sentence.span());
        mention.arguments()
                .forEach((role, spans) -> spans.forEach(span ->
                        arguments.computeIfAbsent(role, r -> new TreeSet<>()).addAll(lemmas(sentence, span))));
        doers = ActorCount.of(told.candidate());
        cameBefore = CameBefore.is(told.candidate());
        dated = mention.because().stream().anyMatch(b -> b.field().equals("time") && OWN_TIME.contains(b.rule()));
    }

    private static Set<String> lemmas(Sentence sentence, Span span) {
        Set<String> lemmas = new TreeSet<>();
        for (Token token : sentence.tokens()) {
            boolean content = token.isNoun() || token.isVerb() || token.tag().startsWith("JJ");
            boolean inside =
                    token.span().start() >= span.start() && token.span().end() <= span.end();
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            if (content && inside && !WORDS.has("light", lemma)) {
                lemmas.add(lemma);
            }
        }
        return lemmas;
    }

    EventMention mention() {
        return mention;
    }

    EventType type() {
        return mention.type();
    }

    boolean is(String wordClass) {
        return WORDS.has(wordClass, type().wire());
    }

    boolean isReal() {
        return mention.phase() == Phase.HAPPENED || mention.phase() == Phase.ONGOING;
    }

    ActorCount doers() {
        return doers;
    }

    /** Whether words of the text give its day. */
    boolean isDated() {
        return dated;
    }

    /** Its place, where its own sentence names it. */
    @Nullable
    EventPlace ownPlace() {
        EventPlace place = mention.place();
        boolean own = place != null
                && place.span().start() >= sentence.span().start()
                && place.span().end() <= sentence.span().end();
        return own ? place : null;
    }

    String word() {
        return head.lemma().toLowerCase(Locale.ROOT);
    }

    Set<String> wording() {
        return wording;
    }

    Set<String> argument(Role role) {
        return arguments.getOrDefault(role, Set.of());
    }

    boolean isBare() {
        return argument(Role.AGENT).isEmpty() && argument(Role.PATIENT).isEmpty();
    }

    /** "The attack", "Saturday's attack", "their attack". */
    boolean isDefinite() {
        return head.isNoun()
                && (sentence.child(head, "nmod:poss").isPresent()
                        || sentence.children(head, "det").stream().anyMatch(d -> WORDS.has("definite", lower(d))));
    }

    /** "An attack", "two attacks", "several attacks". */
    boolean isIndefinite() {
        return head.isNoun()
                && (sentence.child(head, "nummod").isPresent()
                        || sentence.children(head, "det", "amod").stream()
                                .anyMatch(d -> WORDS.has("indefinite", lower(d))));
    }

    boolean isPlural() {
        return head.tag().equals("NNS") || head.tag().equals("NNPS");
    }

    /** "Another attack", "a second bomber struck", "six others were killed", "it follows an attack": told apart from what was told before. */
    boolean isSeparate() {
        return isSeparate(head)
                || cameBefore
                || sentence.children(head, "nsubj").stream().anyMatch(this::isSeparate)
                || is("casualties") && patientsAreOthers();
    }

    private boolean isSeparate(Token noun) {
        return sentence.children(noun, "det", "amod").stream().anyMatch(d -> WORDS.has("separate", lower(d)));
    }

    private boolean patientsAreOthers() {
        return mention.arguments(Role.PATIENT).stream()
                .flatMap(span -> sentence.tokens().stream()
                        .filter(t ->
                                t.span().start() >= span.start() && t.span().end() <= span.end()))
                .anyMatch(t -> WORDS.has("others", lower(t)));
    }

    private static String lower(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }
}
