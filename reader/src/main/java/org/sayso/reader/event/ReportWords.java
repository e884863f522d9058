package org.sayso.reader.event;

import java.util.HashMap;
import java.util.Map;
import org.sayso.reader.event.lexicon.WordClasses;
import org.sayso.reader.syntax.ParsedText;

/** What a report is about, as far as single words tell: how often it uses the words of a class. Used by one thread. */
final class ReportWords {

    private static final int OFTEN = 3;

    private final ParsedText text;
    private final WordClasses classes;
    private final Map<String, Boolean> often = new HashMap<>();

    ReportWords(ParsedText text, WordClasses classes) {
        this.text = text;
        this.classes = classes;
    }

    /** True where the report has at least three words of the class. */
    boolean hasOften(String wordClass) {
        return often.computeIfAbsent(wordClass, this::count);
    }

    private boolean count(String wordClass) {
        return text.sentences().stream()
                        .flatMap(s -> s.tokens().stream())
                        .filter(t -> classes.holds(wordClass, t))
                        .limit(OFTEN)
                        .count()
                == OFTEN;
    }
}
