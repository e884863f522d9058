package org.sayso.bulk;

import org.sayso.reader.ReportReader;
import org.sayso.reader.StandardReader;
import org.sayso.reader.corenlp.CoreNlpParser;

/** Which reader a job uses; each is the very reader of the other commands, loaded once a JVM. */
public enum Profile implements ReaderSource {
    /** Everything on. */
    FULL {
        @Override
        public ReportReader reader() {
            return Full.READER;
        }

        @Override
        public String version() {
            return StandardReader.VERSION;
        }
    },
    /** Without the trained encoder (attributions by the rules alone) and with one model of named entities of three. */
    LEAN {
        @Override
        public ReportReader reader() {
            return Lean.READER;
        }

        @Override
        public String version() {
            return StandardReader.LEAN_VERSION;
        }
    };

    /** As it stands in the readings. */
    public abstract String version();

    private static final class Full {
        private static final ReportReader READER = StandardReader.over(new CoreNlpParser());
    }

    private static final class Lean {
        private static final ReportReader READER = StandardReader.lean(CoreNlpParser.lean());
    }
}
