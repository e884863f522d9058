package org.sayso.ledger.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.LedgerException;
import org.sayso.ledger.LedgerException.Trouble;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells SQLite's errors in one line each; an error that is not SQLite's goes through as it is. */
final class SqliteTrouble {

    private SqliteTrouble() {}

    static RuntimeException told(Path file, RuntimeException error) {
        if (error instanceof LedgerException) {
            return error;
        }
        SQLiteException cause = sqliteCause(error);
        return cause == null ? error : told(file, cause);
    }

    private static @Nullable SQLiteException sqliteCause(Throwable error) {
        for (Throwable at = error; at != null; at = at.getCause()) {
            if (at instanceof SQLiteException found) {
                return found;
            }
        }
        return null;
    }

    /* The low byte of an extended result code is its primary code: SQLite, "Result and Error Codes". */
    private static LedgerException told(Path file, SQLiteException cause) {
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(cause.getResultCode().code & 0xff);
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new LedgerException(
                        Trouble.IN_USE, "another process is writing to " + file + "; try again when it is done", cause);
            case SQLITE_FULL ->
                new LedgerException(
                        Trouble.DISK_FULL,
                        "the disk is full: " + file + " keeps what it had, the last report was not added",
                        cause);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
                new LedgerException(Trouble.NOT_WRITABLE, "cannot write to " + file + " or its folder", cause);
            case SQLITE_NOTADB ->
                new LedgerException(
                        Trouble.NOT_A_LEDGER, file + " is no Sayso ledger; name another file with --ledger", cause);
            case SQLITE_CORRUPT ->
                new LedgerException(Trouble.DAMAGED, file + " is damaged; restore it from a copy", cause);
            case SQLITE_IOERR ->
                new LedgerException(
                        Trouble.DISK_FULL,
                        "cannot write to " + file
                                + " (disk full or failing); it keeps what it had, the last report was not added",
                        cause);
            default -> new LedgerException(Trouble.DAMAGED, file + ": " + cause.getMessage(), cause);
        };
    }
}
