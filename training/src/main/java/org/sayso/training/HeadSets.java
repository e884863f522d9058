package org.sayso.training;

import java.util.List;

/** Every head set that there is; in the order of the model's outputs. */
final class HeadSets {

    static final List<HeadSet> ALL =
            List.of(NewsCorpus.HEADS, LedgerCorpus.HEADS, TypesCorpus.HEADS, FactualityCorpus.HEADS);

    private HeadSets() {}
}
