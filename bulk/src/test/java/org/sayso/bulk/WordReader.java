package org.sayso.bulk;

import org.sayso.reader.ReportReader;
import org.sayso.reader.StandardReader;

/** The reader of these tests: the lean one, over {@link WordParser}. */
enum WordReader implements ReaderSource {
    SOURCE;

    @Override
    public ReportReader reader() {
        return Loaded.READER;
    }

    private static final class Loaded {
        private static final ReportReader READER = StandardReader.lean(new WordParser());
    }
}
