package org.sayso.reader.event.argument;

import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/**
 * Tells a gerund with its object from one that describes a noun, where the parser hangs both on the noun as {@code amod}.
 *
 * <p>"accused them of using gas", "avoid harming civilians": the word before is a preposition, a verb, a noun or a conjunction; "the warring sides"
 * has an article. What it gets wrong: "talks with warring sides".
 */
public final class GerundObjects {

    private GerundObjects() {}

    public static boolean isObjectAfter(Token gerund, Sentence sentence) {
        if (gerund.index() == 0) {
            return false;
        }
        String before = sentence.token(gerund.index() - 1).tag();
        return before.equals("IN")
                || before.equals("TO")
                || before.equals("CC")
                || before.startsWith("NN")
                || before.startsWith("VB");
    }
}
