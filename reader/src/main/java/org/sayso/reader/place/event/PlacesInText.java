package org.sayso.reader.place.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.PlacePrecision;
import org.sayso.model.Span;
import org.sayso.reader.place.ResolvedPlace;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/** The places that an event may have taken place at: those near its sentence, and how often the report names each. */
final class PlacesInText {

    /* A long report names its places again near each event; looking further costs time and finds little. */
    private static final int FURTHEST_SENTENCES = 12;
    private static final int MOST_PLACES = 400;

    private final List<PlaceInText> near = new ArrayList<>();
    private final Map<String, Integer> mentions = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private final List<String> towns = new ArrayList<>();
    private final @Nullable String mainTown;

    PlacesInText(ParsedText text, List<ResolvedPlace> places, Sentence around) {
        Span close = closeTo(around, text.sentences());
        for (ResolvedPlace place : places) {
            if (place.mention().lat() == null || place.precision() == null) {
                continue;
            }
            if (order.size() < MOST_PLACES) {
                order.add(place.mention().name());
                mentions.merge(place.mention().name(), 1, Integer::sum);
                if (isTown(place)) {
                    towns.add(place.mention().name());
                }
            }
            int start = place.mention().span().start();
            boolean isNear = close.start() <= start && start < close.end() || order.size() <= FURTHEST_SENTENCES;
            if (isNear && near.size() < MOST_PLACES) {
                inText(text, place).ifPresent(near::add);
            }
        }
        mainTown = mostNamedTown();
    }

    /* The text of the sentences that are near enough. */
    private static Span closeTo(Sentence around, List<Sentence> sentences) {
        Sentence first = sentences.get(Math.max(0, around.index() - FURTHEST_SENTENCES));
        Sentence last = sentences.get(Math.min(sentences.size() - 1, around.index() + FURTHEST_SENTENCES));
        return new Span(first.span().start(), last.span().end());
    }

    List<PlaceInText> near() {
        return near;
    }

    int mentions(ResolvedPlace place) {
        return mentions.getOrDefault(place.mention().name(), 1);
    }

    /** True where no place is named more often in the report, countries aside. */
    boolean isMostNamed(ResolvedPlace place) {
        int own = mentions(place);
        return mentions.values().stream().allMatch(m -> m <= own);
    }

    /** True where no town or narrower place is named more often, and none as often before this one. */
    boolean isMainTown(ResolvedPlace place) {
        return place.mention().name().equals(mainTown);
    }

    /** True for the first town or narrower place that the report names. */
    boolean isFirstTown(ResolvedPlace place) {
        return !towns.isEmpty() && place.mention().name().equals(towns.getFirst());
    }

    /** True where no other place stands between the two in the sentence. */
    boolean isNearest(PlaceInText place, Token trigger) {
        int distance = Math.abs(place.head().index() - trigger.index());
        return near.stream()
                .filter(p -> p.sentence() == place.sentence() && !p.place().people())
                .noneMatch(p -> Math.abs(p.head().index() - trigger.index()) < distance);
    }

    private @Nullable String mostNamedTown() {
        String most = null;
        for (String town : towns) {
            if (most == null || mentions.getOrDefault(town, 0) > mentions.getOrDefault(most, 0)) {
                most = town;
            }
        }
        return most;
    }

    private static boolean isTown(ResolvedPlace place) {
        return place.precision() != null
                && place.precision().compareTo(PlacePrecision.DISTRICT) <= 0
                && !place.people();
    }

    /** How many different places are named before this one is for the first time. */
    int rank(ResolvedPlace place) {
        return (int) order.stream()
                .takeWhile(name -> !name.equals(place.mention().name()))
                .distinct()
                .count();
    }

    private static Optional<PlaceInText> inText(ParsedText text, ResolvedPlace place) {
        Span span = place.mention().span();
        int number = sentenceAt(text, span);
        if (number < 0) {
            return Optional.empty();
        }
        Sentence sentence = text.sentences().get(number);
        Token head = null;
        for (Token token : sentence.tokens()) {
            if (token.span().overlaps(span)
                    && (head == null
                            || token.head() < 0
                            || !sentence.token(token.head()).span().overlaps(span))) {
                head = token;
            }
        }
        return Optional.ofNullable(head).map(h -> new PlaceInText(place, sentence, h));
    }

    /** The number of the sentence in which the span begins, -1 where there is none; sentences stand in order. */
    private static int sentenceAt(ParsedText text, Span span) {
        List<Sentence> sentences = text.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span at = sentences.get(middle).span();
            if (at.end() <= span.start()) {
                low = middle + 1;
            } else if (at.start() > span.start()) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
