package org.sayso.ledger.export;

import java.util.function.Consumer;
import org.sayso.ledger.store.Tables;
import org.sayso.model.json.Exchange;

/** Writes one event a line, with its claims, origins, independence and disagreements, and the grades that people gave. */
public final class LedgerExport {

    private final Tables tables;

    public LedgerExport(Tables tables) {
        this.tables = tables;
    }

    /** Hands on the lines, in order of event id. */
    public void forEachLine(Consumer<String> line) {
        Grades grades = new Grades(tables);
        tables.happenings().forEach(row -> line.accept(Exchange.line(grades.over(row))));
    }
}
