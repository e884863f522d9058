package org.sayso.reader.place.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.reader.place.model.WordLists;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/** Adds what CoreNLP takes for a place and the gazetteer does not know, and lets a name take in its generic word. */
final class EntityNames {

    /*
     * "Neches River": the gazetteer knows Neches, a town; the entity is the river, another place, of which nothing is known: the name grows and loses
     * its candidates. "northern Aleppo" stays Aleppo. "Orchard St." is a street, not the town of Orchard. What it gets wrong: a river
     * written without its generic word.
     */
    private final MatchScanner scanner;
    private final WordLists words;

    EntityNames(MatchScanner scanner, WordLists words) {
        this.scanner = scanner;
        this.words = words;
    }

    List<NameMatch> complete(ParsedText text, List<NameMatch> names) {
        List<NameMatch> all = new ArrayList<>();
        Map<Integer, BitSet> taken = new HashMap<>();
        for (NameMatch name : names) {
            NameMatch grown = grownBack(text, grown(text, name));
            all.add(grown);
            taken.computeIfAbsent(grown.sentence().index(), index -> new BitSet())
                    .set(grown.from(), grown.to());
        }
        for (Sentence sentence : text.sentences()) {
            int i = 0;
            while (i < sentence.size()) {
                int end = Entities.end(sentence, i);
                if (sentence.token(i).ner().equals("LOCATION") && isNew(sentence, i, end, taken)) {
                    all.add(withoutDirections(text, sentence, i, end));
                }
                i = end;
            }
        }
        all.sort(Comparator.comparing(NameMatch::span));
        return all;
    }

    private NameMatch grown(ParsedText text, NameMatch name) {
        Sentence sentence = name.sentence();
        int end = name.to();
        boolean more = end < sentence.size()
                && MatchScanner.isCapitalised(sentence.token(end))
                && name.last().ner().equals("LOCATION")
                && sentence.token(end).ner().equals("LOCATION")
                && (words.has("street", sentence.token(end).word())
                        || words.has("feature", sentence.token(end).word()));
        if (!more) {
            return name;
        }
        NameMatch longer = scanner.match(text, sentence, name.from(), end + 1);
        return new NameMatch(sentence, name.from(), end + 1, longer.span(), longer.key(), List.of());
    }

    /* "Port Elin", where the gazetteer knows an Elin and no such port: another place. */
    private NameMatch grownBack(ParsedText text, NameMatch name) {
        Token before = name.before(0);
        boolean part = before != null
                && words.has("first-part", before.word())
                && MatchScanner.isCapitalised(before)
                && !name.candidates().isEmpty()
                && !name.isPeople();
        if (!part) {
            return name;
        }
        NameMatch longer = scanner.match(text, name.sentence(), name.from() - 1, name.to());
        return new NameMatch(name.sentence(), name.from() - 1, name.to(), longer.span(), longer.key(), List.of());
    }

    private static boolean isNew(Sentence sentence, int from, int to, Map<Integer, BitSet> taken) {
        if (!MatchScanner.isCapitalised(sentence.token(from))) {
            return false;
        }
        BitSet tokens = taken.getOrDefault(sentence.index(), new BitSet());
        int next = tokens.nextSetBit(from);
        return next < 0 || next >= to;
    }

    private NameMatch withoutDirections(ParsedText text, Sentence sentence, int from, int to) {
        int start = from;
        while (start < to - 1 && words.has("locative", sentence.token(start).word())) {
            start++;
        }
        return scanner.match(text, sentence, start, to);
    }
}
