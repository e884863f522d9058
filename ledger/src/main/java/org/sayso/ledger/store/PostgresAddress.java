package org.sayso.ledger.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.sayso.ledger.LedgerException;
import org.sayso.ledger.LedgerException.Trouble;

/**
 * Where a team's ledger is kept: {@code postgresql://user:password@host:port/database?sslmode=require}, as PostgreSQL's own programs take it.
 *
 * @param jdbc without user and password
 * @param password null where the driver is to look into {@code ~/.pgpass}
 * @param shown without the password, for people and logs
 */
public record PostgresAddress(
        String jdbc, @Nullable String user, @Nullable String password, String shown) {

    /* So that walking through a large table holds only this many rows in memory. */
    private static final int ROWS_AT_ONCE = 500;

    /** True for what names a database and not a file. */
    public static boolean isOne(String ledger) {
        String lower = ledger.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("postgresql:") || lower.startsWith("postgres:");
    }

    /** @throws LedgerException where it names no database */
    public static PostgresAddress of(String ledger) {
        return of(ledger, System.getenv());
    }

    /** @param environment where {@code PGUSER} and {@code PGPASSWORD} may stand */
    static PostgresAddress of(String ledger, Map<String, String> environment) {
        URI uri = parsed(ledger.strip());
        String database = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        if (database.isEmpty()
                || database.contains("/")
                || query.toLowerCase(Locale.ROOT).contains("password=")) {
            throw noAddress();
        }
        String host = uri.getHost() == null ? "localhost" : uri.getHost();
        String place = host + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + "/" + encodedPath(uri);
        String[] who = uri.getRawUserInfo() == null
                ? new String[] {""}
                : uri.getRawUserInfo().split(":", 2);
        String user = who[0].isEmpty() ? environment.get("PGUSER") : decoded(who[0]);
        return new PostgresAddress(
                "jdbc:postgresql://" + place + query,
                user,
                who.length > 1 ? decoded(who[1]) : environment.get("PGPASSWORD"),
                "postgresql://" + (user == null ? "" : user + "@") + host
                        + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + "/" + database);
    }

    /* The address is never repeated in a message: a password may stand in it. */
    private static URI parsed(String ledger) {
        try {
            URI uri = new URI(ledger);
            if (uri.isOpaque() || uri.getRawAuthority() != null && uri.getHost() == null) {
                throw noAddress();
            }
            return uri;
        } catch (URISyntaxException e) {
            throw noAddress();
        }
    }

    private static String encodedPath(URI uri) {
        return uri.getRawPath().replaceFirst("^/", "");
    }

    private static LedgerException noAddress() {
        return new LedgerException(
                Trouble.MISSING,
                "that is no address of a ledger in PostgreSQL; write postgresql://user@host/database (signs such as @ or / in a"
                        + " password as %40, %2F)");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setURL(jdbc);
        } catch (IllegalArgumentException e) {
            throw noAddress();
        }
        if (user != null) {
            source.setUser(user);
        }
        if (password != null) {
            source.setPassword(password);
        }
        source.setApplicationName("sayso");
        source.setTcpKeepAlive(true);
        source.setReWriteBatchedInserts(true);
        source.setDefaultRowFetchSize(ROWS_AT_ONCE);
        return source;
    }
}
