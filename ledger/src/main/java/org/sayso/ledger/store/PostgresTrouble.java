package org.sayso.ledger.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.LedgerException;
import org.sayso.ledger.LedgerException.Trouble;

/** Tells PostgreSQL's errors in one line each, by their SQLSTATE (PostgreSQL, appendix A); an error that is not the database's goes through as it is. */
final class PostgresTrouble {

    private PostgresTrouble() {}

    static RuntimeException told(String ledger, RuntimeException error) {
        if (error instanceof LedgerException) {
            return error;
        }
        SQLException cause = cause(error);
        return cause == null ? error : told(ledger, cause);
    }

    private static @Nullable SQLException cause(Throwable error) {
        SQLException found = null;
        for (Throwable at = error; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                found = sql;
            }
        }
        return found;
    }

    private static LedgerException told(String ledger, SQLException cause) {
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        return switch (state) {
            case "55P03", "40001", "40P01" ->
                new LedgerException(
                        Trouble.IN_USE, "others are writing to " + ledger + "; try again when they are done", cause);
            case "53300" ->
                new LedgerException(
                        Trouble.IN_USE, "the server of " + ledger + " takes no more connections; try again", cause);
            case "3D000" ->
                new LedgerException(
                        Trouble.MISSING,
                        "no such database: " + ledger + "; make it with: createdb --encoding=UTF8",
                        cause);
            case "28000", "28P01" ->
                new LedgerException(Trouble.UNREACHABLE, ledger + " refuses this user or this password", cause);
            case "08004" ->
                new LedgerException(
                        Trouble.UNREACHABLE,
                        ledger + " asks for a password: give it in PGPASSWORD or ~/.pgpass",
                        cause);
            case "42501", "25006" ->
                new LedgerException(Trouble.NOT_WRITABLE, "this user may not write to " + ledger, cause);
            case "53100", "53200" ->
                new LedgerException(
                        Trouble.DISK_FULL,
                        "the server of " + ledger
                                + " is out of space; it keeps what it had, the last report was not added",
                        cause);
            default -> other(ledger, state, cause);
        };
    }

    private static LedgerException other(String ledger, String state, SQLException cause) {
        if (state.equals("08001")) {
            return new LedgerException(Trouble.UNREACHABLE, "no server answers at " + ledger, cause);
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return new LedgerException(
                    Trouble.UNREACHABLE,
                    "the connection to " + ledger + " was lost; it keeps what was whole, run the command again",
                    cause);
        }
        return new LedgerException(Trouble.DAMAGED, ledger + ": " + oneLine(cause), cause);
    }

    private static String oneLine(SQLException cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
