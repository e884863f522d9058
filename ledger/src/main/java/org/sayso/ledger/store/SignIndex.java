package org.sayso.ledger.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sayso.model.Report;

/** The full-text index of reports in scripts that put no spaces between words. */
final class SignIndex {

    private final Handle handle;

    SignIndex(Handle handle) {
        this.handle = handle;
    }

    void add(long no, Report report) {
        String title = report.title() == null ? "" : report.title();
        if (!UnspacedScripts.isIn(title) && !UnspacedScripts.isIn(report.text())) {
            return;
        }
        handle.createUpdate("INSERT INTO report_signs (rowid, title, text) VALUES (:no, :title, :text)")
                .bind("no", no)
                .bind("title", UnspacedScripts.spaced(title))
                .bind("text", UnspacedScripts.spaced(report.text()))
                .execute();
    }

    void remove(long no) {
        handle.createUpdate("DELETE FROM report_signs WHERE rowid = :no")
                .bind("no", no)
                .execute();
    }

    /** @param query in the words of FTS5 */
    List<Long> withWords(String query, int limit) {
        return handle.createQuery(
                        "SELECT rowid FROM report_signs WHERE report_signs MATCH :words ORDER BY rank, rowid LIMIT :limit")
                .bind("words", query)
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }
}
