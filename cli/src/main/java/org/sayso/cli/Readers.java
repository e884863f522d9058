package org.sayso.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sayso.evaluation.ParseCache;
import org.sayso.reader.ReportReader;
import org.sayso.reader.StandardReader;
import org.sayso.reader.corenlp.CoreNlpParser;
import org.sayso.reader.syntax.Parser;

/** Loads the reader, once a process. */
final class Readers {

    private Readers() {}

    static ReportReader standard() {
        return Standard.READER;
    }

    /** A reader that keeps parsed texts in a folder, so that rules can be measured again quickly. */
    static ReportReader cachingParsesIn(@Nullable Path folder) {
        return folder == null ? standard() : StandardReader.over(new ParseCache(folder, new Once()));
    }

    private static final class Standard {
        private static final ReportReader READER = StandardReader.over(new CoreNlpParser());
    }

    private static final class Once implements Supplier<Parser> {

        private @Nullable Parser parser;

        @Override
        public synchronized Parser get() {
            Parser loaded = parser;
            if (loaded == null) {
                loaded = new CoreNlpParser();
                parser = loaded;
            }
            return loaded;
        }
    }
}
