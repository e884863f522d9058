package org.sayso.reader.certainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Attribution;
import org.sayso.model.Because;
import org.sayso.model.SourceKind;
import org.sayso.model.Span;
import org.sayso.reader.attribution.Attributions;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/** The caveats on each link of a chain, as reasons with the field {@code caveat:} and the attribution's id. */
final class Caveats {

    /*
     * Example: "An unverified document quoted a source as saying that officers fled. The claim could not be confirmed." The document's link
     * carries "unverified", the source's link "could not be confirmed".
     * A phrase belongs to the outermost link that does not itself say it. A later sentence reaches back at most six sentences to a source of
     * the kind that it names ("the clip"), or three to the last one ("the claim").
     * Gets wrong: a later caveat on a source that is named by its name only.
     */

    private static final int SENTENCES_BACK = 3;
    private static final int SENTENCES_BACK_BY_KIND = 6;

    private final CaveatWords words = new CaveatWords();
    private final CaveatPhrases phrases = new CaveatPhrases(words);

    /** @param links of one chain, outermost first */
    List<Because> of(List<Attribution> links, Attributions attributions, ParsedText text) {
        List<Because> found = new ArrayList<>();
        for (Attribution link : links) {
            List<Span> spans = new ArrayList<>(beside(link, text));
            spans.addAll(saidOf(link, links, text));
            spans.addAll(saidLater(link, attributions, text));
            spans.stream().distinct().sorted().map(span -> because(link, span)).forEach(found::add);
        }
        return found;
    }

    private static Because because(Attribution link, Span span) {
        return new Because("caveat:" + link.id(), span, "caveat");
    }

    private List<Span> beside(Attribution link, ParsedText text) {
        return Stream.of(link.source(), link.cue())
                .filter(span -> span != null)
                .flatMap(span -> tokensIn(text, span))
                .filter(t -> words.has("doubt", t))
                .map(Token::span)
                .toList();
    }

    private static Stream<Token> tokensIn(ParsedText text, Span span) {
        return text.sentencesOver(span).stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> span.contains(t.span()));
    }

    private List<Span> saidOf(Attribution link, List<Attribution> links, ParsedText text) {
        return sentenceOf(link, text).stream()
                .flatMap(sentence -> phrases.in(sentence).stream())
                .filter(phrase -> links.stream()
                        .filter(l -> !l.holds(phrase))
                        .findFirst()
                        .filter(link::equals)
                        .isPresent())
                .toList();
    }

    private static Optional<Sentence> sentenceOf(Attribution link, ParsedText text) {
        Span anchor = link.cue() != null
                ? link.cue()
                : link.source() != null ? link.source() : link.content().getFirst();
        return text.sentenceAt(anchor);
    }

    private List<Span> saidLater(Attribution link, Attributions attributions, ParsedText text) {
        List<Span> found = new ArrayList<>();
        for (Sentence sentence : after(lastWord(link), text)) {
            List<Span> said = phrases.in(sentence);
            if (!said.isEmpty() && isNear(link, sentence, text) && isMeant(link, sentence, attributions)) {
                said.stream()
                        .filter(p -> attributions.chainOf(p).isOutletsOwnWord() || !link.holds(p))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<Sentence> after(Span word, ParsedText text) {
        int size = text.sentences().size();
        int last = text.sentenceAt(word).map(Sentence::index).orElse(size);
        return text.sentences().subList(Math.min(size, last + 1), Math.min(size, last + 1 + SENTENCES_BACK_BY_KIND));
    }

    private boolean isNear(Attribution link, Sentence sentence, ParsedText text) {
        int last = text.sentenceAt(lastWord(link)).orElseThrow().index();
        return sentence.index() <= last + (named(sentence) == link.kind() ? SENTENCES_BACK_BY_KIND : SENTENCES_BACK);
    }

    /** Whether a sentence with a caveat speaks of this attribution: the last before it of the kind that the sentence names. */
    private boolean isMeant(Attribution link, Sentence sentence, Attributions attributions) {
        SourceKind kind = named(sentence);
        boolean any = kind != null || sentence.tokens().stream().anyMatch(t -> words.has("claim", t));
        if (!any || kind == null && attributions.hasCueIn(sentence.span())) {
            return false;
        }
        return attributions.endingBetween(lastWord(link).end(), sentence.span().start()).stream()
                .filter(a -> kind == null || a.kind() == kind)
                .max(Comparator.<Attribution>comparingInt(a -> lastWord(a).end())
                        .thenComparingInt(a -> depth(a, attributions)))
                .filter(link::equals)
                .isPresent();
    }

    private @Nullable SourceKind named(Sentence sentence) {
        if (sentence.tokens().stream().anyMatch(t -> words.has("recording", t))) {
            return SourceKind.RECORDING;
        }
        return sentence.tokens().stream().anyMatch(t -> words.has("document", t) && !words.has("claim", t))
                ? SourceKind.DOCUMENT
                : null;
    }

    private static int depth(Attribution attribution, Attributions attributions) {
        return attributions.chainOf(attribution.content().getFirst()).length();
    }

    private static Span lastWord(Attribution link) {
        Span last = link.content().getLast();
        return new Span(Math.max(last.start(), last.end() - 1), last.end());
    }
}
