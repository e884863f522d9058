package org.sayso.reader.entity;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.Span;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/** The stretches of a report that the named-entity tagger gives one class. */
final class NameRuns {

    private NameRuns() {}

    /** Each run of tokens of this class, without a possessive ending, in order. */
    static List<Span> of(ParsedText text, String type) {
        List<Span> runs = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            int from = -1;
            for (int i = 0; i <= sentence.size(); i++) {
                boolean inside = i < sentence.size() && belongs(sentence.token(i), type);
                if (inside && from < 0) {
                    from = i;
                } else if (!inside && from >= 0) {
                    runs.add(new Span(
                            sentence.token(from).span().start(),
                            sentence.token(i - 1).span().end()));
                    from = -1;
                }
            }
        }
        return runs;
    }

    private static boolean belongs(Token token, String type) {
        return token.ner().equals(type)
                && !token.tag().equals("POS")
                && !token.tag().equals(",");
    }
}
