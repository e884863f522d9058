package org.sayso.reader.place.name;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sayso.reader.place.gazetteer.NameKind;
import org.sayso.reader.place.gazetteer.NamedPlace;
import org.sayso.reader.place.gazetteer.Place;
import org.sayso.reader.place.model.Features;
import org.sayso.reader.place.model.WordLists;
import org.sayso.reader.syntax.Token;

/** What speaks for and against a match being the name of a place. */
public final class NameFeatures {

    /*
     * Tells "in Jordan" from "Jordan said", "Michael Jordan" and "Washington Post": the class that CoreNLP gives the words and whether the match is
     * all of the entity; the words beside it; how large a place bears the name; whether the same report has the name as a place or in a person's
     * name elsewhere. After Lieberman and Samet 2011 (multifaceted toponym recognition) and Gritta et al. 2019. What it gets wrong: surnames
     * without a first name ("Clinton"), brands named after towns, titles in which every word has a capital.
     */
    private static final double LARGEST_LOG = 8.0;

    private final WordLists words;

    public NameFeatures(WordLists words) {
        this.words = words;
    }

    Features of(NameMatch match, NameUse use, List<NameMatch> all, int number) {
        Features features = new Features().add("bias");
        String ner = match.first().ner();
        String group = group(ner);
        features.add("ner=" + group);
        entity(features, match, group);
        features.add("tag=" + (match.to() - match.from() == 1 ? match.first().tag() : "several"));
        form(features, match, group);
        candidates(features, match, group);
        before(features, match, group);
        after(features, match, group);
        neighbours(features, match, all, number, group);
        features.addIf(use.asPlace(match) > 0, "elsewhere=place|" + group);
        features.addIf(use.asPerson(match) > 0, "elsewhere=person|" + group);
        return features;
    }

    private static String group(String ner) {
        return switch (ner) {
            case "LOCATION", "PERSON", "ORGANIZATION", "MISC", "O" -> ner;
            case "COUNTRY", "CITY", "STATE_OR_PROVINCE" -> "LOCATION";
            default -> "other";
        };
    }

    private void entity(Features features, NameMatch match, String group) {
        int start = Entities.start(match.sentence(), match.from());
        int end = Entities.end(match.sentence(), match.from());
        if (group.equals("O") || group.equals("other")) {
            features.addIf(!match.last().ner().equals(match.first().ner()), "entity=mixed|" + group);
            return;
        }
        boolean atStart = start == match.from();
        boolean atEnd = end == match.to();
        String place = end < match.to() ? "mixed" : atStart ? (atEnd ? "all" : "start") : (atEnd ? "end" : "middle");
        features.add("entity=" + place + "|" + group);
        if (group.equals("ORGANIZATION") && !atEnd) {
            features.addIf(
                    words.has("institution", match.sentence().token(end - 1).word()), "organisation=institution");
        }
        if (group.equals("ORGANIZATION")) {
            features.addIf(holds(match, start, end, "masthead"), "organisation=masthead");
            Token before = match.before(0);
            features.addIf(before != null && words.has("of", before.word()), "organisation=of");
        }
    }

    private boolean holds(NameMatch match, int start, int end, String section) {
        for (int i = start; i < end; i++) {
            if ((i < match.from() || i >= match.to())
                    && words.has(section, match.sentence().token(i).word())) {
                return true;
            }
        }
        return false;
    }

    private void form(Features features, NameMatch match, String group) {
        int length = match.to() - match.from();
        features.add("words=" + Math.min(length, 3) + "|" + group);
        boolean common = length == 1 && words.has("common", match.first().word());
        features.addIf(common, "common|" + group);
        String word = match.first().word();
        boolean shouted = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
        features.addIf(shouted, "capitals|" + group);
        features.addIf(match.from() == 0, "first in sentence|" + group);
        features.addIf(match.from() == 0 && common, "first in sentence and common");
        features.addIf(match.span().length() < word.length() && length == 1, "part of a word");
        features.addIf(match.key().length() <= 2, "two letters|" + group);
        features.addIf(headline(match), "headline|" + group);
    }

    private static boolean headline(NameMatch match) {
        List<Token> tokens = match.sentence().tokens();
        return match.sentence().index() < 2
                && tokens.stream().filter(t -> t.word().length() > 3).allMatch(MatchScanner::isCapitalised)
                && tokens.size() > 3;
    }

    private static void candidates(Features features, NameMatch match, String group) {
        features.addIf(match.isPeople(), "people|" + group);
        features.addIf(match.isAbbreviation(), "abbreviation|" + group);
        NamedPlace largest = match.candidates().stream()
                .filter(c -> c.nameKind() != NameKind.PEOPLE)
                .max(Comparator.comparingLong(c -> c.place().population()))
                .orElse(null);
        if (largest == null) {
            return;
        }
        Place place = largest.place();
        features.add("size|" + group, Math.log10(1 + place.population()) / LARGEST_LOG);
        features.add(
                "kind=" + (place.kind().isPopulated() ? "town" : place.kind().name()));
        boolean main = match.candidates().stream().anyMatch(c -> c.nameKind() == NameKind.MAIN);
        features.addIf(!main, "no main name|" + group);
        features.addIf(
                match.candidates().stream()
                        .anyMatch(c -> c.place().kind().name().equals("COUNTRY") && c.nameKind() == NameKind.MAIN),
                "country");
    }

    private void before(Features features, NameMatch match, String group) {
        Token before = match.before(0);
        if (before == null) {
            return;
        }
        String word = before.word();
        features.addIf(words.has("locative", word) && !MatchScanner.isCapitalised(before), "before=locative|" + group);
        features.addIf(words.has("of", word), "before=of|" + group);
        features.addIf(words.has("title", word), "before=title|" + group);
        features.addIf(before.ner().equals("PERSON"), "before=person|" + group);
        features.addIf(before.tag().startsWith("NNP") && !words.has("locative", word), "before=name|" + group);
        features.addIf(word.equals("the"), "before=the|" + group);
        features.addIf(word.equals(","), "before=comma|" + group);
        features.addIf(before.tag().equals("CD"), "before=number|" + group);
    }

    private void after(Features features, NameMatch match, String group) {
        Token after = match.after(0);
        if (after == null) {
            features.add("after=end|" + group);
            return;
        }
        String word = after.word();
        boolean capital = MatchScanner.isCapitalised(after);
        features.addIf(capital && words.has("street", word), "after=street|" + group);
        features.addIf(capital && words.has("feature", word), "after=feature|" + group);
        features.addIf(capital && words.has("facility", word), "after=facility|" + group);
        features.addIf(capital && words.has("institution", word), "after=institution|" + group);
        features.addIf(capital && words.has("masthead", word), "after=masthead|" + group);
        features.addIf(words.has("division", word), "after=division|" + group);
        features.addIf(after.ner().equals("PERSON"), "after=person|" + group);
        features.addIf(after.tag().startsWith("NNP"), "after=name|" + group);
        features.addIf(after.tag().startsWith("VB"), "after=verb|" + group);
        features.addIf(word.equals("'s"), "after=genitive|" + group);
        features.addIf(word.equals(","), "after=comma|" + group);
        features.addIf(dateline(match, after), "dateline");
    }

    /** At the start of a paragraph, before a bracket or dash: {@code BEIRUT (Reuters) -}. */
    private static boolean dateline(NameMatch match, Token after) {
        String word = after.word();
        return match.from() == 0
                && (word.equals("(")
                        || word.equals("-LRB-")
                        || word.equals("-")
                        || word.equals("--")
                        || word.equals("—")
                        || word.equals("–"));
    }

    private static void neighbours(Features features, NameMatch match, List<NameMatch> all, int number, String group) {
        NameMatch next = number + 1 < all.size() ? all.get(number + 1) : null;
        NameMatch last = number > 0 ? all.get(number - 1) : null;
        features.addIf(next != null && follows(match, next) && anyInside(match, next), "container after|" + group);
        features.addIf(
                last != null && follows(last, match) && anyInside(last, match), "container of the one before|" + group);
    }

    /** {@code Homs, Syria}. */
    private static boolean follows(NameMatch match, NameMatch next) {
        Token between = match.after(0);
        return next.sentence() == match.sentence()
                && next.from() == match.to() + 1
                && between != null
                && between.word().equals(",");
    }

    private static boolean anyInside(NameMatch inner, NameMatch outer) {
        return outer.candidates().stream()
                .filter(o -> o.nameKind() != NameKind.PEOPLE)
                .anyMatch(
                        o -> inner.candidates().stream().anyMatch(i -> o.place().contains(i.place())));
    }
}
