package org.sayso.reader.place.name;

import org.sayso.reader.syntax.Sentence;

/** Named entities as CoreNLP gives them: runs of tokens of one class. */
final class Entities {

    /* Longer runs are no names, and looking along them from each of their tokens would take quadratic time. */
    private static final int LONGEST = 40;

    private Entities() {}

    static int start(Sentence sentence, int at) {
        String ner = sentence.token(at).ner();
        int start = at;
        while (start > Math.max(0, at - LONGEST)
                && sentence.token(start - 1).ner().equals(ner)) {
            start--;
        }
        return start;
    }

    /** After the last token of the entity. */
    static int end(Sentence sentence, int at) {
        String ner = sentence.token(at).ner();
        int end = at + 1;
        while (end < Math.min(sentence.size(), at + LONGEST)
                && sentence.token(end).ner().equals(ner)) {
            end++;
        }
        return end;
    }
}
