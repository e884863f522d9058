package org.sayso.reader.neural;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;

/**
 * Makes the source of a news attribution a whole noun phrase, where the encoder has marked a part of one.
 *
 * <p>Example: "[The chairman's] bill would prohibit": a possessive, an article or a preposition ends no noun phrase, and the cue begins right after the next words,
 * so the source is "The chairman's bill". "[Lena] Reyes refused": a name is not cut. "[Ms Holt, the mayor], said": the comma that closes an apposition belongs to the
 * source, and so does a closing dash (PolNeAR does so in 506 of 554 cases outside the measured fold). "not [everyone]": "not", "nearly" and the like belong to it.
 * Gets wrong: two names side by side ("Mr Reyes Tarnik said").
 */
final class SourceEdges {

    private static final int WIDEST_GAP = 3;
    private static final int LONGEST_SEARCH = 80;

    private final CodePointText text;

    SourceEdges(CodePointText text) {
        this.text = text;
    }

    /** @param cue null where there is none */
    Span whole(Span source, @Nullable Span cue) {
        List<Span> words = NewsWords.between(text, source.start() - LONGEST_SEARCH, source.end() + LONGEST_SEARCH);
        Source whole = new Source(words, source, cue);
        if (whole.from > whole.to) {
            return source;
        }
        whole.closeGap();
        whole.finishName();
        whole.closeApposition();
        whole.dropOpenBracket();
        whole.takeWordBefore();
        return new Span(words.get(whole.from).start(), words.get(whole.to).end());
    }

    /* A source as the positions of its first and last word. */
    private final class Source {
        private final List<Span> words;
        private final int cueFrom;
        private int from;
        private int to;

        Source(List<Span> words, Span source, @Nullable Span cue) {
            this.words = words;
            this.from = NewsWords.firstTouching(words, source.start());
            this.to = NewsWords.firstTouching(words, source.end() - 1);
            this.cueFrom = cue == null ? -1 : NewsWords.firstTouching(words, cue.start());
            if (from >= words.size() || to >= words.size()) {
                this.to = -1;
            }
        }

        private String word(int i) {
            return i >= 0 && i < words.size() ? text.slice(words.get(i)) : "";
        }

        private boolean isWord(int i) {
            return !word(i).isEmpty() && Character.isLetterOrDigit(word(i).codePointAt(0));
        }

        private boolean isCapital(int i) {
            return isWord(i)
                    && word(i).length() > 1
                    && Character.isUpperCase(word(i).codePointAt(0))
                    && !EdgeWords.is("calendar", word(i));
        }

        void closeGap() {
            int gap = cueFrom - to - 1;
            boolean open = EdgeWords.is("open", word(to))
                    || word(to).matches(".*['’]s|.*s['’]|['’]")
                    || word(to).equals(".") && EdgeWords.is("title", word(to - 1));
            boolean onlyWords = gap > 0 && gap <= WIDEST_GAP;
            for (int i = to + 1; onlyWords && i < cueFrom; i++) {
                onlyWords = isWord(i);
            }
            to = open && onlyWords ? cueFrom - 1 : to;
        }

        void finishName() {
            if (word(to).equals(".") && EdgeWords.is("title", word(to - 1)) && isCapital(to + 1) && to + 1 != cueFrom) {
                to++;
            }
            while (isCapital(to) && isCapital(to + 1) && to + 1 != cueFrom) {
                to++;
            }
        }

        void closeApposition() {
            boolean before = cueFrom > to + 1;
            if (before && word(to + 1).equals(",") && !word(to).equals(",") && has(",")) {
                to++;
            } else if (before
                    && has("-")
                    && word(to + 1).equals("-")
                    && word(to + 2).equals("-")) {
                to += 2;
            }
        }

        private boolean has(String mark) {
            for (int i = from + 1; i < to; i++) {
                if (word(i).equals(mark)) {
                    return true;
                }
            }
            return false;
        }

        void dropOpenBracket() {
            to = to > from && word(to).equals("(") ? to - 1 : to;
        }

        void takeWordBefore() {
            from = EdgeWords.is("before", word(from - 1)) ? from - 1 : from;
        }
    }
}
