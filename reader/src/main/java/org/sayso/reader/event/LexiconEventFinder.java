package org.sayso.reader.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Because;
import org.sayso.model.EventType;
import org.sayso.reader.event.argument.Arguments;
import org.sayso.reader.event.argument.Filler;
import org.sayso.reader.event.lexicon.EventLexicon;
import org.sayso.reader.event.lexicon.WordKind;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.SentenceTree;
import org.sayso.reader.syntax.Token;

/** Finds events by the lexicon and the tree: words, sense, arguments. Thread-safe. */
public final class LexiconEventFinder implements EventFinder {

    private final EventLexicon lexicon;
    private final TriggerMatcher matcher;
    private final Repeats repeats = new Repeats();

    public LexiconEventFinder(EventLexicon lexicon) {
        this.lexicon = lexicon;
        this.matcher = new TriggerMatcher(lexicon);
    }

    @Override
    public List<EventCandidate> find(ParsedText text) {
        List<EventCandidate> found = new ArrayList<>();
        EarlierAssault earlier = new EarlierAssault();
        ReportWords words = new ReportWords(text, lexicon.classes());
        for (Sentence sentence : text.sentences()) {
            found.addAll(repeats.removedFrom(inSentence(sentence, words, earlier)));
        }
        return found;
    }

    private List<EventCandidate> inSentence(Sentence sentence, ReportWords words, EarlierAssault earlier) {
        SentenceView view = new SentenceView(SentenceTree.of(sentence), lexicon.classes());
        List<EventCandidate> found = new ArrayList<>();
        for (TriggerMatch match : chosen(sentence, view, words, earlier)) {
            EventType type = match.entry().type();
            if (type != null) {
                found.add(candidate(sentence, view, match, type));
            }
        }
        return found;
    }

    /* In order of the text, for the kind of an assault colours the ones after it; of overlapping triggers the longer one stays. */
    private List<TriggerMatch> chosen(Sentence sentence, SentenceView view, ReportWords words, EarlierAssault earlier) {
        List<TriggerMatch> senses = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            sense(token, view, words, earlier.type(sentence.index())).ifPresent(match -> {
                senses.add(match);
                earlier.told(match.entry().type(), sentence.index());
            });
        }
        BitSet taken = new BitSet(sentence.size());
        List<TriggerMatch> kept = new ArrayList<>();
        senses.stream()
                .sorted(Comparator.<TriggerMatch>comparingInt(m -> -m.words().cardinality())
                        .thenComparingInt(m -> m.head().index()))
                .filter(m -> !taken.intersects(m.words()))
                .forEach(m -> {
                    taken.or(m.words());
                    kept.add(m);
                });
        kept.sort(Comparator.comparing(TriggerMatch::span));
        return kept;
    }

    private Optional<TriggerMatch> sense(
            Token token, SentenceView view, ReportWords words, @Nullable EventType earlier) {
        List<TriggerMatch> matches = matcher.at(token, view.tree());
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        Senses senses = new Senses(view, words, earlier);
        return matches.stream().filter(senses::holds).findFirst().filter(m -> !isModifierOnly(m, view));
    }

    /* "attack helicopter", "protest movement": a noun before a noun names a kind of thing, unless that noun is about the event ("release talks"). */
    private boolean isModifierOnly(TriggerMatch match, SentenceView view) {
        Token head = match.head();
        return match.entry().kind() == WordKind.NOUN
                && head.relation().equals("compound")
                && head.head() > head.index()
                && match.entry().conditions().stream().noneMatch(c -> c.value().equals("compound"))
                && !view.is(
                        "about-an-event",
                        Objects.requireNonNull(view.tree().head(head).orElse(null)));
    }

    /* The slots of the main word, and of the other words of the trigger what hangs on them. */
    private static List<Filler> slots(SentenceView view, TriggerMatch match) {
        List<Filler> own = view.slots(match.head(), match.entry().kind() == WordKind.VERB);
        if (match.words().cardinality() == 1 || match.entry().kind() == WordKind.NOUN) {
            return own;
        }
        List<Filler> all = new ArrayList<>(
                own.stream().filter(f -> !match.words().get(f.head().index())).toList());
        match.words().stream()
                .filter(i -> i != match.head().index())
                .mapToObj(i -> view.tree().sentence().token(i))
                .forEach(t -> view.arguments().phrasesOf(t).stream()
                        .filter(f -> !match.words().get(f.head().index()))
                        .forEach(all::add));
        return all;
    }

    private EventCandidate candidate(Sentence sentence, SentenceView view, TriggerMatch match, EventType type) {
        List<Filler> slots = slots(view, match);
        Arguments.Filled filled = view.arguments().fill(match.entry().frame(), slots, match.head());
        List<Because> because = new ArrayList<>();
        because.add(new Because("type", match.span(), match.entry().id()));
        because.addAll(filled.because());
        return new EventCandidate(sentence, match.head(), match.span(), type, filled.spans(), because);
    }
}
