package org.sayso.reader.certainty;

import java.util.List;
import java.util.Map;
import org.sayso.model.Attribution;
import org.sayso.model.EventType;
import org.sayso.model.Span;
import org.sayso.reader.Parsed;
import org.sayso.reader.attribution.Attributions;
import org.sayso.reader.event.EventCandidate;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/** A word of a text, judged as the trigger of an event. */
final class Judged {

    private static final FactualityJudge JUDGE = new PropagatingJudge();

    private Judged() {}

    /** The outlet's own word. */
    static Factuality word(String text, String trigger) {
        return word(text, trigger, List.of());
    }

    static Factuality word(String text, String trigger, List<Attribution> attributions) {
        ParsedText parsed = Parsed.of(text);
        return JUDGE.judge(parsed, candidate(parsed, trigger), new Attributions(attributions, Map.of()));
    }

    static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    /** "certain + happened" */
    static String values(Factuality f) {
        return f.certainty().wire() + " " + f.polarity().wire() + " "
                + f.phase().wire();
    }

    private static EventCandidate candidate(ParsedText parsed, String trigger) {
        for (Sentence sentence : parsed.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.word().equals(trigger)) {
                    return new EventCandidate(sentence, token, token.span(), EventType.ATTACK, Map.of(), List.of());
                }
            }
        }
        throw new IllegalArgumentException("no word " + trigger);
    }
}
