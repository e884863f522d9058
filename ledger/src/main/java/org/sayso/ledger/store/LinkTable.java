package org.sayso.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Which claims are taken for one happening, and which are kept apart, with reasons. */
public final class LinkTable {

    private static final String SELECT = "SELECT one, other, kind, score, reasons FROM link ";

    private final Handle handle;

    LinkTable(Handle handle) {
        this.handle = handle;
    }

    public void addAll(Collection<LinkRow> links) {
        if (links.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("INSERT INTO link (one, other, kind, score, reasons)"
                + " VALUES (:one, :other, :kind, :score, :reasons) ON CONFLICT DO NOTHING");
        for (LinkRow link : links) {
            batch.bind("one", link.one())
                    .bind("other", link.other())
                    .bind("kind", link.kind().column())
                    .bind("score", link.score())
                    .bind("reasons", link.reasons())
                    .add();
        }
        batch.execute();
    }

    /** Every link with an end among these claims, each once, in order. */
    public List<LinkRow> touching(Collection<Long> claims) {
        return Chunks.of(claims)
                .flatMap(chunk -> Stream.of("one", "other")
                        .flatMap(end -> handle
                                .createQuery(SELECT + "WHERE " + end + " IN (<numbers>)")
                                .bindList("numbers", chunk)
                                .map((row, context) -> row(row))
                                .list()
                                .stream()))
                .distinct()
                .sorted(Comparator.comparingLong(LinkRow::one).thenComparingLong(LinkRow::other))
                .toList();
    }

    private static LinkRow row(ResultSet row) throws SQLException {
        return new LinkRow(
                row.getLong("one"),
                row.getLong("other"),
                LinkRow.Kind.ofColumn(row.getString("kind")),
                row.getDouble("score"),
                row.getString("reasons"));
    }
}
