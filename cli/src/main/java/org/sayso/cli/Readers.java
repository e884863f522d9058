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
        return folder == null ? standard() : StandardReader.over(new ParseCache(folder, new Once(CoreNlpParser::new)));
    }

    /** The reader of {@code sayso bulk --profile lean}; its parses differ from the full one's and lie in a folder of their own. */
    static ReportReader leanCachingParsesIn(@Nullable Path folder) {
        Once parser = new Once(CoreNlpParser::lean);
        return StandardReader.lean(folder == null ? parser.get() : new ParseCache(folder.resolve("lean"), parser));
    }

    private static final class Standard {
        private static final ReportReader READER = StandardReader.over(new CoreNlpParser());
    }

    private static final class Once implements Supplier<Parser> {

        private final Supplier<Parser> load;
        private @Nullable Parser parser;

        Once(Supplier<Parser> load) {
            this.load = load;
        }

        @Override
        public synchronized Parser get() {
            Parser loaded = parser;
            if (loaded == null) {
                loaded = load.get();
                parser = loaded;
            }
            return loaded;
        }
    }
}
