package org.sayso.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntPredicate;

/** Where the gold lies that training reads. */
record GoldFolder(Path folder) {

    Path news() {
        return folder.resolve("attribution/dev.jsonl");
    }

    Path ledger() {
        return folder.resolve("ledger/dev.jsonl");
    }

    Path types() {
        return folder.resolve("attribution-types/dev.jsonl");
    }

    Corpus readNews(IntPredicate folds) throws IOException {
        return NewsCorpus.read(news(), folds);
    }

    Corpus readLedger(IntPredicate groups) throws IOException {
        return LedgerCorpus.read(ledger(), groups);
    }

    Corpus readTypes(IntPredicate folds) throws IOException {
        return TypesCorpus.read(types(), folds);
    }

    Path factuality() {
        return folder.resolve("factuality/dev.jsonl");
    }

    Corpus readFactuality() throws IOException {
        return FactualityCorpus.read(factuality());
    }
}
