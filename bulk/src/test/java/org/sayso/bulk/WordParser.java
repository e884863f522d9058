package org.sayso.bulk;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.CodePointText;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Parser;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/** A parser that is loaded in no time, and that can be made to run away, to eat memory or to take its whole JVM with it. */
final class WordParser implements Parser {

    /** A text with this word makes the parser run until it is stopped. */
    static final String RUN_AWAY = "Runaway";
    /** The same, deaf to interrupts. */
    static final String DEAF = "Deafrunaway";
    /** A text with this word makes the parser allocate for ever. */
    static final String EAT = "Eatmemory";
    /** A text "Haltonce FILE" ends the JVM the first time it is read: where the file is still there. */
    static final String HALT = "Haltonce";

    private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]");

    @Override
    public ParsedText parse(String text) {
        misbehave(text);
        CodePointText original = CodePointText.of(text);
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            boolean verb = word.equals("killed");
            tokens.add(new Token(
                    tokens.size(),
                    original.spanOfChars(words.start(), words.end()),
                    word,
                    verb ? "kill" : word.toLowerCase(Locale.ROOT),
                    verb ? "VBD" : "NN",
                    "O",
                    -1,
                    "root"));
        }
        return new ParsedText(original, tokens.isEmpty() ? List.of() : List.of(new Sentence(0, 0, tokens)));
    }

    private static void misbehave(String text) {
        if (text.contains(HALT)) {
            Path once =
                    Path.of(text.substring(text.indexOf(HALT) + HALT.length()).strip());
            if (once.toFile().delete()) {
                Runtime.getRuntime().halt(137);
            }
        }
        Deque<byte[]> eaten = new ArrayDeque<>();
        while (text.contains(EAT) && !Thread.interrupted()) {
            eaten.add(new byte[1 << 16]);
            if (eaten.size() > 100) {
                eaten.remove();
            }
        }
        while (text.contains(DEAF)) {
            Thread.onSpinWait();
        }
        while (text.contains(RUN_AWAY)) {
            if (Thread.interrupted()) {
                throw new IllegalStateException("interrupted");
            }
        }
    }
}
