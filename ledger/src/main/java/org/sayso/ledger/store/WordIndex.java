package org.sayso.ledger.store;

import java.util.List;
import java.util.Map;
import org.sayso.model.Report;

/**
 * Finds reports and events by words. What is a word, and which words are the same, is as FTS5's tokenizer {@code unicode61 remove_diacritics 2}
 * has it, whatever the database; in scripts without spaces each sign is a word.
 */
interface WordIndex {

    /** Makes a report findable: a new one, or one whose text changed. */
    void put(long report, Report words);

    /** Takes a report out that is about to be removed. */
    void remove(long report);

    /** Numbers of the reports whose title or text has all these words, best first (BM25), then by number; a trailing star is a prefix. */
    List<Long> reportsWith(String words, int limit);

    /** Makes an event findable that was just filed. It leaves the index with the event. */
    void putEvent(long event);

    /** Which events have all these words. */
    Search eventsWith(String words);

    /**
     * A query for the numbers of events.
     *
     * @param values what its parameters are bound to
     */
    record Search(String sql, Map<String, Object> values) {}
}
