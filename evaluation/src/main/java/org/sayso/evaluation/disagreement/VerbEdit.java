package org.sayso.evaluation.disagreement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;

/** Changes the auxiliary before a trigger: "were killed" to "were not killed" or "will be killed". */
final class VerbEdit {

    private static final Pattern PASSIVE = Pattern.compile("(?<![\\w'])(was|were)\\s$");
    private static final Pattern PERFECT = Pattern.compile("(?<![\\w'])(was|were|has|have|had)\\s(?:been\\s)?$");

    private VerbEdit() {}

    static boolean deny(GoldDocument document, ObjectNode event) {
        Matcher auxiliary = before(document, event, PERFECT);
        if (auxiliary == null) {
            return false;
        }
        event.put("polarity", "-").putNull("quantity");
        replace(document, auxiliary, auxiliary.group(1) + " not");
        return true;
    }

    static boolean toCome(GoldDocument document, ObjectNode event) {
        Matcher auxiliary = before(document, event, PASSIVE);
        if (auxiliary == null || !event.hasNonNull("time") || !document.json().hasNonNull("date")) {
            return false;
        }
        event.put("phase", "planned").putNull("time");
        replace(document, auxiliary, "will be");
        return true;
    }

    /* Null where no such auxiliary stands right before the trigger of something that happened. */
    private static @Nullable Matcher before(GoldDocument document, ObjectNode event, Pattern auxiliary) {
        boolean happened = event.path("phase").asText().equals("happened")
                && event.path("polarity").asText().equals("+");
        CodePointText text = CodePointText.of(document.text());
        int trigger = GoldDocument.span(event.path("trigger")).start();
        Matcher found = auxiliary.matcher(text.slice(new Span(0, trigger)));
        return happened && found.find() ? found : null;
    }

    private static void replace(GoldDocument document, Matcher auxiliary, String words) {
        String text = document.text();
        document.replace(
                new Span(text.codePointCount(0, auxiliary.start(1)), text.codePointCount(0, auxiliary.end(1))), words);
    }
}
