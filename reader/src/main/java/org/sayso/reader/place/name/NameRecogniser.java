package org.sayso.reader.place.name;

import java.util.ArrayList;
import java.util.List;
import org.sayso.reader.place.gazetteer.Gazetteer;
import org.sayso.reader.place.model.Features;
import org.sayso.reader.place.model.LinearModel;
import org.sayso.reader.place.model.WordLists;
import org.sayso.reader.syntax.ParsedText;

/** Finds the names of places in a report. Deterministic and thread-safe. */
public final class NameRecogniser {

    private final MatchScanner scanner;
    private final NameFeatures features;
    private final LinearModel model;
    private final EntityNames entityNames;
    private final AlikeNames alikeNames;

    public NameRecogniser(Gazetteer gazetteer, WordLists words, LinearModel model) {
        this.scanner = new MatchScanner(gazetteer, words);
        this.features = new NameFeatures(words);
        this.model = model;
        this.entityNames = new EntityNames(scanner, words);
        this.alikeNames = new AlikeNames(gazetteer, words);
    }

    /** The names, in order, none overlapping another. */
    public List<NameMatch> find(ParsedText text) {
        List<NameMatch> matches = scanner.scan(text);
        List<Features> judged = judge(matches);
        List<NameMatch> names = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            if (model.score(judged.get(i)) > 0) {
                names.add(matches.get(i));
            }
        }
        return alikeNames.complete(text, entityNames.complete(text, names));
    }

    /** What speaks for and against each match; for training. */
    public List<Features> judge(List<NameMatch> matches) {
        NameUse use = new NameUse(matches);
        List<Features> judged = new ArrayList<>(matches.size());
        for (int i = 0; i < matches.size(); i++) {
            judged.add(features.of(matches.get(i), use, matches, i));
        }
        return judged;
    }

    public MatchScanner scanner() {
        return scanner;
    }
}
