package org.sayso.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.sayso.ledger.store.SqliteStore;

/** Adds made-up reports to a ledger until it is killed or fails; says on standard output which ones it has added. */
final class EndlessWriter {

    private EndlessWriter() {}

    public static void main(String[] args) {
        int first = Integer.parseInt(args[1]);
        try (Ledger ledger =
                Ledger.over(SqliteStore.open(Path.of(args[0]), Duration.ofMinutes(3)), Clock.systemUTC())) {
            for (int i = first; ; i++) {
                Reports.toll("t" + i, "Coast Daily " + i, "2031-03-06", Integer.toString(i), (double) i, (double) i)
                        .into(ledger);
                System.out.println("t" + i);
                System.out.flush();
            }
        } catch (LedgerException e) {
            System.out.println(e.trouble() + ": " + e.getMessage());
        }
    }
}
