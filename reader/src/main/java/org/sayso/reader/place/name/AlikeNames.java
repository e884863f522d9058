package org.sayso.reader.place.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.model.Span;
import org.sayso.reader.place.gazetteer.Gazetteer;
import org.sayso.reader.place.gazetteer.NameKey;
import org.sayso.reader.place.gazetteer.NameKind;
import org.sayso.reader.place.gazetteer.NamedPlace;
import org.sayso.reader.place.gazetteer.PlaceKind;
import org.sayso.reader.place.model.WordLists;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/** Finds names in spellings of their own: {@code Talbisseh} for Talbiseh, {@code Tal Abyed} for Tal Abyad. */
final class AlikeNames {

    /*
     * A name that the gazetteer does not know, taken by CoreNLP for a place or led in by "in", "near" ..., that has the same consonants as a place in a
     * country that the report names, and is spelt nearly the same. What it gets wrong: two villages of like names.
     */
    private static final int LONGEST_NAME = 4;
    private static final double LEAST_ALIKE = 0.6;

    private final Gazetteer gazetteer;
    private final WordLists words;

    AlikeNames(Gazetteer gazetteer, WordLists words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** The names, those without candidates given some where there are, and the names found anew; in order. */
    List<NameMatch> complete(ParsedText text, List<NameMatch> names) {
        Set<String> countries = countriesNamed(names);
        if (countries.isEmpty()) {
            return names;
        }
        List<NameMatch> all = new ArrayList<>();
        Map<Integer, BitSet> taken = new HashMap<>();
        for (NameMatch name : names) {
            all.add(name.candidates().isEmpty() ? withAlike(text, name, countries) : name);
            taken.computeIfAbsent(name.sentence().index(), index -> new BitSet())
                    .set(name.from(), name.to());
        }
        for (Sentence sentence : text.sentences()) {
            addNew(text, sentence, taken.getOrDefault(sentence.index(), new BitSet()), countries, all);
        }
        all.sort(Comparator.comparing(NameMatch::span));
        return all;
    }

    private static Set<String> countriesNamed(List<NameMatch> names) {
        Set<String> countries = new HashSet<>();
        for (NameMatch name : names) {
            for (NamedPlace candidate : name.candidates()) {
                boolean country =
                        candidate.place().kind() == PlaceKind.COUNTRY && candidate.nameKind() != NameKind.OTHER;
                if (country && Gazetteer.isTransliterated(candidate.place().country())) {
                    countries.add(candidate.place().country());
                }
            }
        }
        return countries;
    }

    private NameMatch withAlike(ParsedText text, NameMatch name, Set<String> countries) {
        List<NamedPlace> alike = alike(text.slice(name.span()), countries);
        return new NameMatch(name.sentence(), name.from(), name.to(), name.span(), name.key(), alike);
    }

    private void addNew(ParsedText text, Sentence sentence, BitSet taken, Set<String> countries, List<NameMatch> all) {
        for (int i = 1; i < sentence.size(); i++) {
            Token before = sentence.token(i - 1);
            boolean led = words.has("locative", before.word()) && !MatchScanner.isCapitalised(before);
            if (!led || !isName(sentence.token(i)) || taken.get(i)) {
                continue;
            }
            for (int to = Math.min(sentence.size(), i + LONGEST_NAME); to > i; to--) {
                if (taken.get(i, to).isEmpty()
                        && sentence.tokens().subList(i, to).stream().allMatch(AlikeNames::isName)) {
                    Span span = Span.covering(
                            sentence.token(i).span(), sentence.token(to - 1).span());
                    List<NamedPlace> alike = alike(text.slice(span), countries);
                    if (!alike.isEmpty()) {
                        all.add(new NameMatch(sentence, i, to, span, NameKey.of(text.slice(span)), alike));
                        taken.set(i, to);
                        break;
                    }
                }
            }
        }
    }

    private static boolean isName(Token token) {
        return token.tag().startsWith("NNP")
                && token.word().length() > 1
                && (MatchScanner.isCapitalised(token) || token.word().startsWith("al-"));
    }

    private List<NamedPlace> alike(String name, Set<String> countries) {
        String key = NameKey.of(name);
        return gazetteer.alike(name).stream()
                .filter(n -> countries.contains(n.place().country()))
                .filter(n -> likeness(key, NameKey.of(n.place().name())) >= LEAST_ALIKE)
                .toList();
    }

    /** 1 for the same letters, 0 for none in common: one less the share of letters to be changed (Levenshtein). */
    private static double likeness(String one, String other) {
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
            }
            last = row;
        }
        return 1 - last[other.length()] / (double) Math.max(1, Math.max(one.length(), other.length()));
    }
}
