package org.sayso.reader.place.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.model.PlacePrecision;
import org.sayso.model.Role;
import org.sayso.model.Span;
import org.sayso.reader.event.EventCandidate;
import org.sayso.reader.place.model.Features;
import org.sayso.reader.place.model.WordLists;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/** What speaks for and against an event having taken place at one of the places that its report names, or at none of them. */
public final class EventPlaceFeatures {

    /*
     * "Shells hit Homs", "fourteen were killed in Idlib", "the Aleppo bombing"; not "Moscow said", not "he told reporters in Geneva that ...": how the
     * name hangs in the tree with regard to the trigger, its preposition, how many sentences lie between, how narrow the place is and how often the
     * report names it. After Chung et al. 2017 and the event geolocation of Halterman 2019. What it gets wrong: a report on two attacks in two towns
     * that goes back and forth.
     */
    private static final int FAR_TOKENS = 30;
    private static final int FAR_STEPS = 8;
    private static final int LONGEST_SENTENCE = 200;

    private final WordLists words;

    EventPlaceFeatures(WordLists words) {
        this.words = words;
    }

    /** What speaks for the event having no place that is told. */
    Features none(EventCandidate event, PlacesInText places) {
        boolean here = places.near().stream()
                .anyMatch(p -> p.sentence() == event.sentence() && !p.place().people());
        return new Features()
                .add("none")
                .add("none|" + event.type())
                .addIf(here, "none|place in sentence")
                .addIf(places.near().isEmpty(), "none|no place near");
    }

    Features of(EventCandidate event, PlaceInText place, PlacesInText places) {
        Features features = new Features();
        PlacePrecision precision = place.place().precision();
        String use = place.place().people() ? "people" : String.valueOf(precision);
        int sentences = place.sentence().index() - event.sentence().index();
        String distance = sentences == 0
                ? "same"
                : sentences < 0 ? "before " + Math.min(4, -sentences) : "after " + Math.min(3, sentences);
        features.add("sentence=" + distance);
        features.add("use=" + use);
        features.add("use=" + use + (sentences == 0 ? "|same" : "|other"));
        String preposition = place.preposition();
        boolean locative = words.has("locative", preposition);
        String led = preposition.isEmpty() ? "no" : locative ? preposition : "other";
        features.add("preposition=" + led + (sentences == 0 ? "|same" : "|other"));
        features.add("relation=" + relation(place.head()) + (sentences == 0 ? "|same" : "|other"));
        features.addIf(dateline(place), "dateline");
        features.addIf(hasContainer(place, places), "container behind");
        features.addIf(isContainer(place, places), "container of the one before");
        features.addIf(place.sentence().index() == 0, "first sentence");
        features.add("mentions", Math.log1p(places.mentions(place.place()) - 1));
        features.addIf(places.isMostNamed(place.place()), "most named");
        String where = sentences == 0 ? "same" : sentences < 0 ? "before" : "after";
        features.addIf(places.isMainTown(place.place()), "most named town|" + where);
        features.addIf(places.isFirstTown(place.place()), "first town|" + where);
        boolean headline = event.sentence().index() == 0;
        features.addIf(headline && places.isMainTown(place.place()), "most named town|for the headline");
        features.addIf(headline && places.isFirstTown(place.place()), "first town|for the headline");
        features.add("rank", Math.min(6, places.rank(place.place())) / 6.0);
        arguments(features, event, place);
        if (sentences == 0) {
            sameSentence(features, event, place, places);
        } else {
            features.addIf(place.sentence().paragraph() == event.sentence().paragraph(), "same paragraph");
            features.addIf(isDefinite(event) && sentences < 0, "definite, after the place");
            features.addIf(repeatsTrigger(event, place), "trigger again");
            features.add("words in common", Math.log1p(wordsInCommon(event.sentence(), place.sentence())));
            features.addIf(isInsideNamed(event, place, places), "inside a country of the sentence|" + use);
        }
        return features;
    }

    private static String relation(Token head) {
        String relation = head.relation();
        int colon = relation.indexOf(':');
        return colon < 0 || relation.equals("nmod:poss") ? relation : relation.substring(0, colon);
    }

    private static boolean isDefinite(EventCandidate event) {
        return event.sentence().child(event.head(), "det").stream()
                .anyMatch(d -> d.word().equalsIgnoreCase("the") || d.word().equalsIgnoreCase("that"));
    }

    private static boolean repeatsTrigger(EventCandidate event, PlaceInText place) {
        String lemma = event.head().lemma();
        return place.sentence().tokens().stream().anyMatch(t -> t.lemma().equals(lemma));
    }

    private static int wordsInCommon(Sentence one, Sentence other) {
        Set<String> words = contentWords(one);
        words.retainAll(contentWords(other));
        return words.size();
    }

    private static Set<String> contentWords(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> (t.isNoun() || t.isVerb())
                        && t.ner().equals("O")
                        && t.word().length() > 2)
                .limit(LONGEST_SENTENCE)
                .map(Token::lemma)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** "blasts in Syria ... The town of Qamishli": Qamishli lies in the country that the event's sentence names. */
    private static boolean isInsideNamed(EventCandidate event, PlaceInText place, PlacesInText places) {
        String country = place.place().mention().country();
        return country != null
                && place.place().precision() != PlacePrecision.COUNTRY
                && places.near().stream()
                        .anyMatch(p -> p.sentence() == event.sentence()
                                && p.place().precision() == PlacePrecision.COUNTRY
                                && country.equals(p.place().mention().country()));
    }

    private static void arguments(Features features, EventCandidate event, PlaceInText place) {
        Span span = place.place().mention().span();
        for (Map.Entry<Role, List<Span>> argument : event.arguments().entrySet()) {
            for (Span filler : argument.getValue()) {
                if (filler.contains(span)) {
                    boolean all = filler.length() - span.length() < 6;
                    features.add("argument=" + argument.getKey() + (all ? "|all" : "|part"));
                }
            }
        }
    }

    private void sameSentence(Features features, EventCandidate event, PlaceInText place, PlacesInText places) {
        int tokens = place.head().index() - event.head().index();
        features.add(tokens > 0 ? "behind the trigger" : "before the trigger");
        features.addIf(
                places.isNearest(place, event.head()),
                "nearest|" + (place.place().people() ? "people" : "place"));
        features.add(
                tokens > 0 ? "tokens behind" : "tokens before",
                Math.min(FAR_TOKENS, Math.abs(tokens)) / (double) FAR_TOKENS);
        tree(features, event, place);
    }

    /** How the name and the trigger hang together: who is above whom, and what clauses lie between them and the token above both. */
    private void tree(Features features, EventCandidate event, PlaceInText place) {
        Sentence sentence = event.sentence();
        List<Token> up = sentence.ancestors(place.head());
        boolean under = up.contains(event.head());
        features.addIf(under, "under the trigger");
        features.addIf(place.head().head() == event.head().index(), "child of the trigger|" + relation(place.head()));
        Token common = under ? event.head() : commonAbove(sentence, event.head(), place.head(), up);
        List<Token> fromPlace = path(sentence, place.head(), common);
        features.addIf(fromPlace.stream().anyMatch(EventPlaceFeatures::crossesClause), "clause above the place");
        features.addIf(fromPlace.stream().anyMatch(t -> isSpeaker(sentence, t)), "under a speaker");
        features.add("steps from the place", Math.min(FAR_STEPS, fromPlace.size()) / (double) FAR_STEPS);
        List<Token> fromTrigger = path(sentence, event.head(), common);
        boolean down = fromTrigger.stream().anyMatch(EventPlaceFeatures::crossesClause);
        features.addIf(down, "clause above the trigger");
        features.addIf(common != null && down && isSaying(common) && !under, "by the word of saying");
        features.add("steps from the trigger", Math.min(FAR_STEPS, fromTrigger.size()) / (double) FAR_STEPS);
    }

    private static @Nullable Token commonAbove(Sentence sentence, Token trigger, Token place, List<Token> abovePlace) {
        return sentence.ancestors(trigger).stream()
                .filter(above -> above == place || abovePlace.contains(above))
                .findFirst()
                .orElse(null);
    }

    /** From a token up to the one below the end; empty where there is no end. */
    private static List<Token> path(Sentence sentence, Token from, @Nullable Token end) {
        List<Token> path = new ArrayList<>();
        Token at = from;
        while (end != null && at != end && at.head() >= 0 && path.size() < FAR_TOKENS) {
            path.add(at);
            at = sentence.token(at.head());
        }
        return path;
    }

    private boolean isSpeaker(Sentence sentence, Token token) {
        return token.relation().startsWith("nsubj")
                && sentence.head(token).filter(this::isSaying).isPresent();
    }

    private boolean isSaying(Token token) {
        return words.has("saying", token.lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean crossesClause(Token token) {
        String relation = token.relation();
        return relation.startsWith("ccomp")
                || relation.startsWith("advcl")
                || relation.startsWith("acl")
                || relation.startsWith("parataxis")
                || relation.startsWith("conj") && token.isVerb();
    }

    private static boolean dateline(PlaceInText place) {
        Sentence sentence = place.sentence();
        int next = place.head().index() + 1;
        if (place.head().index() > 3 || sentence.index() > 4 || next >= sentence.size()) {
            return false;
        }
        String word = sentence.token(next).word();
        boolean shouted = place.head().word().length() > 2
                && place.head().word().equals(place.head().word().toUpperCase(Locale.ROOT));
        return shouted
                || word.equals("(")
                || word.equals("-")
                || word.equals("--")
                || word.equals("—")
                || word.equals("–")
                || word.equals(":");
    }

    private static boolean hasContainer(PlaceInText place, PlacesInText places) {
        return places.near().stream().anyMatch(other -> isBehind(place, other) && isWider(other, place));
    }

    private static boolean isContainer(PlaceInText place, PlacesInText places) {
        return places.near().stream().anyMatch(other -> isBehind(other, place) && isWider(place, other));
    }

    private static boolean isBehind(PlaceInText place, PlaceInText other) {
        int gap = other.head().index() - place.head().index();
        return other.sentence() == place.sentence() && gap > 0 && gap <= 7;
    }

    private static boolean isWider(PlaceInText wide, PlaceInText narrow) {
        PlacePrecision one = wide.place().precision();
        PlacePrecision other = narrow.place().precision();
        return one != null
                && other != null
                && one.compareTo(other) > 0
                && !wide.place().people();
    }
}
