package org.sayso.ledger.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The rows of a ledger's tables as they stand, the same in every database: for a copy that keeps every number. */
public final class RowTable {

    /** Every table, none before one that it refers to. The indexes of words are none of them: each database has its own. */
    public static final List<String> NAMES = List.of(
            "original",
            "report",
            "evidence",
            "reading",
            "log",
            "voice",
            "voice_link",
            "claim",
            "block",
            "link",
            "shingle",
            "copy",
            "page",
            "happening",
            "event_line",
            "event_origin",
            "event_outlet",
            "event_actor",
            "event_change");

    private final Handle handle;
    private final WordIndex words;

    RowTable(Handle handle, WordIndex words) {
        this.handle = handle;
        this.words = words;
    }

    /** Number of rows by table. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : NAMES) {
            counts.put(
                    table,
                    handle.createQuery("SELECT count(*) FROM " + table)
                            .mapTo(Long.class)
                            .one());
        }
        return counts;
    }

    /** Hands on every row of a table. */
    public void forEach(String table, Consumer<Row> work) {
        try (Stream<Row> rows =
                handle.createQuery("SELECT * FROM " + table).map((row, context) -> Row.of(row)).stream()) {
            rows.forEach(work);
        }
    }

    /** Adds rows with the same columns to a table. */
    public void addAll(String table, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> columns = rows.getFirst().columns();
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + marks + ")");
        rows.forEach(row -> batch.add(row.values().toArray()));
        batch.execute();
    }

    /** Makes a report findable by its words, once its row is there. */
    public void indexWords(ReportRow report) {
        words.put(report.no(), report.report());
    }

    /** Makes all events findable by their words, once their rows are there. */
    public void indexWordsOfEvents() {
        handle.createQuery("SELECT no FROM happening ORDER BY no")
                .mapTo(Long.class)
                .list()
                .forEach(words::putEvent);
    }

    /**
     * @param values texts, numbers and bytes, in the order of the columns; null where a row has none
     */
    public record Row(List<String> columns, List<Object> values) {

        static Row of(ResultSet row) throws SQLException {
            ResultSetMetaData about = row.getMetaData();
            List<String> columns = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                columns.add(about.getColumnName(i));
                values.add(row.getObject(i));
            }
            return new Row(columns, Collections.unmodifiableList(values));
        }

        /** How much memory it takes, roughly. */
        public long weight() {
            return values.stream().mapToLong(Row::weightOf).sum();
        }

        private static long weightOf(@Nullable Object value) {
            if (value instanceof String text) {
                return text.length();
            }
            return value instanceof byte[] bytes ? bytes.length : 8;
        }
    }
}
