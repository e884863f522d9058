package org.sayso.reader;

import org.sayso.reader.corenlp.CoreNlpParser;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Parser;

/** The real parser, loaded once for all tests of this module. */
public final class Parsed {

    private Parsed() {}

    public static ParsedText of(String text) {
        return parser().parse(text);
    }

    public static Parser parser() {
        return Holder.PARSER;
    }

    private static final class Holder {
        private static final Parser PARSER = new CoreNlpParser();
    }
}
