package org.sayso.ledger.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sayso.model.Report;

/** FTS5. Triggers keep the words of reports; texts in scripts without spaces are indexed sign by sign beside it. */
final class SqliteWords implements WordIndex {

    private final Handle handle;
    private final SignIndex signs;

    SqliteWords(Handle handle) {
        this.handle = handle;
        this.signs = new SignIndex(handle);
    }

    @Override
    public void put(long report, Report words) {
        signs.remove(report);
        signs.add(report, words);
    }

    @Override
    public void remove(long report) {
        signs.remove(report);
    }

    @Override
    public List<Long> reportsWith(String words, int limit) {
        if (UnspacedScripts.isIn(words)) {
            return signs.withWords(query(SearchWords.ofSigns(words)), limit);
        }
        return handle.createQuery(
                        "SELECT rowid FROM report_words WHERE report_words MATCH :words ORDER BY rank, rowid LIMIT"
                                + " :limit")
                .bind("words", query(SearchWords.of(words)))
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }

    @Override
    public void putEvent(long event) {
        handle.createUpdate(
                        "INSERT INTO event_words (rowid, words) SELECT no, words FROM event_words_of WHERE no = :no")
                .bind("no", event)
                .execute();
    }

    @Override
    public Search eventsWith(String words) {
        return new Search(
                "SELECT rowid FROM event_words WHERE event_words MATCH :words",
                Map.of("words", query(SearchWords.of(words))));
    }

    /* Everything in quotes: so that nothing that is typed can be a syntax error. */
    private static String query(SearchWords sought) {
        return sought.words().stream()
                .map(word -> "\"" + word.text().replace("\"", "\"\"") + "\"" + (word.prefix() ? "*" : ""))
                .collect(Collectors.joining(" "));
    }
}
