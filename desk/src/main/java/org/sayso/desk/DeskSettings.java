package org.sayso.desk;

import org.jspecify.annotations.Nullable;
import org.sayso.desk.access.Accounts;
import org.sayso.desk.reading.ReportIntake;

/**
 * How a desk is served.
 *
 * @param host address to listen at, or null for this machine only
 * @param port zero for any free one
 * @param accounts null where whoever can reach the desk may do everything under the name of the user who started it
 * @param intake reads what is handed in; null where nothing can be
 */
public record DeskSettings(
        @Nullable String host,
        int port,
        @Nullable Accounts accounts,
        @Nullable ReportIntake intake) {

    /** For whoever sits at this machine. */
    public static DeskSettings local(int port) {
        return new DeskSettings(null, port, null, null);
    }

    public DeskSettings withAccounts(@Nullable Accounts others) {
        return new DeskSettings(host, port, others, intake);
    }

    public DeskSettings withHost(@Nullable String other) {
        return new DeskSettings(other, port, accounts, intake);
    }

    public DeskSettings withIntake(@Nullable ReportIntake other) {
        return new DeskSettings(host, port, accounts, other);
    }

    boolean isLocal() {
        return host == null;
    }

    String address() {
        return host == null ? "127.0.0.1" : host;
    }
}
