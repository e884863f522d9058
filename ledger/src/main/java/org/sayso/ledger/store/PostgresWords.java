package org.sayso.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sayso.model.Report;

/**
 * Words cut and folded here, since what PostgreSQL takes for a word depends on how the server was set up. A tsvector finds the texts that may match; the
 * cut text beside it shows which do, word for word and run for run.
 */
final class PostgresWords implements WordIndex {

    /* SQLite, "FTS5", the built-in auxiliary function bm25: k1 = 1.2, b = 0.75. */
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final double LEAST_WEIGHT = 1e-6;

    private final Handle handle;
    private final WordCutter cutter;

    PostgresWords(Handle handle, WordCutter cutter) {
        this.handle = handle;
        this.cutter = cutter;
    }

    @Override
    public void put(long report, Report words) {
        String title = words.title() == null ? "" : words.title();
        put("report_words", report, CutText.of(cutter, title, words.text()));
        if (UnspacedScripts.isIn(title) || UnspacedScripts.isIn(words.text())) {
            put(
                    "report_signs",
                    report,
                    CutText.of(cutter, UnspacedScripts.spaced(title), UnspacedScripts.spaced(words.text())));
        } else {
            remove("report_signs", report);
        }
    }

    @Override
    public void remove(long report) {
        remove("report_words", report);
        remove("report_signs", report);
    }

    @Override
    public List<Long> reportsWith(String words, int limit) {
        return UnspacedScripts.isIn(words)
                ? best("report_signs", runs(SearchWords.ofSigns(words)), limit)
                : best("report_words", runs(SearchWords.of(words)), limit);
    }

    @Override
    public void putEvent(long event) {
        String words = handle.createQuery("SELECT coalesce(words, '') FROM event_words_of WHERE no = :no")
                .bind("no", event)
                .mapTo(String.class)
                .one();
        put("event_words", event, CutText.of(cutter, words));
    }

    @Override
    public Search eventsWith(String words) {
        List<WordRun> runs = runs(SearchWords.of(words));
        return new Search("SELECT no FROM event_words WHERE " + all(runs), values(runs));
    }

    private void put(String table, long no, CutText text) {
        handle.createUpdate("INSERT INTO " + table + " (no, cut, length, vector, complete) VALUES (:no, :cut, :length,"
                        + " CAST(:vector AS tsvector), :complete) ON CONFLICT (no) DO UPDATE"
                        + " SET cut = excluded.cut, length = excluded.length, vector ="
                        + " excluded.vector, complete = excluded.complete")
                .bind("no", no)
                .bind("cut", text.cut())
                .bind("length", text.length())
                .bind("vector", text.vector())
                .bind("complete", text.complete())
                .execute();
    }

    private void remove(String table, long no) {
        handle.createUpdate("DELETE FROM " + table + " WHERE no = :no")
                .bind("no", no)
                .execute();
    }

    /* Signs alone, such as a bracket, are no words: they say nothing, and where nothing else was typed nothing is found. */
    private List<WordRun> runs(SearchWords sought) {
        List<WordRun> runs = new ArrayList<>();
        for (SearchWords.Sought word : sought.words()) {
            List<String> cut = cutter.cut(word.text());
            if (!cut.isEmpty()) {
                runs.add(new WordRun("run" + runs.size(), cut, word.prefix()));
            }
        }
        return runs;
    }

    private static String all(List<WordRun> runs) {
        return runs.isEmpty() ? "FALSE" : runs.stream().map(WordRun::condition).collect(Collectors.joining(" AND "));
    }

    private static Map<String, Object> values(List<WordRun> runs) {
        Map<String, Object> values = new TreeMap<>();
        runs.forEach(run -> values.putAll(run.values()));
        return values;
    }

    private List<Long> best(String table, List<WordRun> runs, int limit) {
        if (runs.isEmpty()) {
            return List.of();
        }
        Size size = size(table);
        String score = runs.stream()
                .map(run -> score(weight(table, run, size), run.occurrences()))
                .collect(Collectors.joining(" + "));
        return bound(
                        handle.createQuery("SELECT no FROM " + table + " WHERE " + all(runs) + " ORDER BY " + score
                                + " DESC, no LIMIT :limit"),
                        runs)
                .bind("usual", size.words() / (double) size.texts())
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }

    private static String score(double weight, String occurrences) {
        String times = "CAST(" + occurrences + " AS double precision)";
        return "CAST('" + weight + "' AS double precision) * (" + times + " * " + (K1 + 1) + " / (" + times + " + " + K1
                + " * (" + (1 - B) + " + " + B + " * length / :usual)))";
    }

    private double weight(String table, WordRun run, Size size) {
        long texts = bound(
                        handle.createQuery("SELECT count(*) FROM " + table + " WHERE " + run.condition()), List.of(run))
                .mapTo(Long.class)
                .one();
        return Math.max(Math.log((size.texts() - texts + 0.5) / (texts + 0.5)), LEAST_WEIGHT);
    }

    private Size size(String table) {
        return handle.createQuery("SELECT count(*) AS texts, coalesce(sum(length), 0) AS words FROM " + table)
                .map((row, context) -> new Size(row.getLong("texts"), row.getLong("words")))
                .one();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, List<WordRun> runs) {
        values(runs).forEach(statement::bind);
        return statement;
    }

    private record Size(long texts, long words) {}
}
