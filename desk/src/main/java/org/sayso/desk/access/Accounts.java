package org.sayso.desk.access;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may sign in: a text file, one account a line, {@code name<TAB>role<TAB>bcrypt hash}. Kept apart from the ledger, so that a ledger can be
 * handed over without it. Read anew at each sign-in, so that an account that was removed is gone at once.
 */
public final class Accounts {

    private static final int COST = 12;
    private static final BCrypt.Version VERSION = BCrypt.Version.VERSION_2B;

    private final Path file;

    private Accounts(Path file) {
        this.file = file;
    }

    /** The accounts in this file; none where there is no file yet. */
    public static Accounts in(Path file) {
        return new Accounts(file);
    }

    /**
     * Adds an account, or gives one another role and password.
     *
     * @throws IllegalArgumentException for a name that is empty, too long or has control characters, or a password under ten characters
     */
    public void put(String name, Role role, char[] password) {
        if (name.isBlank() || name.length() > 80 || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a name has 1 to 80 characters on one line");
        }
        if (password.length < 10) {
            throw new IllegalArgumentException("a password has at least 10 characters");
        }
        Map<String, Account> accounts = read();
        accounts.put(name.strip(), new Account(role, hasher().hashToString(COST, password)));
        write(accounts);
    }

    /** Takes an account away; false where there was none. */
    public boolean remove(String name) {
        Map<String, Account> accounts = read();
        boolean removed = accounts.remove(name) != null;
        if (removed) {
            write(accounts);
        }
        return removed;
    }

    /** Names and roles, in order of name. */
    public Map<String, Role> roles() {
        Map<String, Role> roles = new TreeMap<>();
        read().forEach((name, account) -> roles.put(name, account.role()));
        return roles;
    }

    /** Who this is, where name and password are right. Takes as long for a name that does not exist. */
    public Optional<Visitor> signIn(String name, char[] password) {
        Account account = read().get(name);
        String hash = account == null ? Nobody.HASH : account.hash();
        boolean right = BCrypt.verifyer(VERSION, LongPasswordStrategies.hashSha512(VERSION))
                .verify(password, hash)
                .verified;
        return right && account != null ? Optional.of(new Visitor(name, account.role())) : Optional.empty();
    }

    /* bcrypt looks at 72 bytes only; a longer password is hashed down to that first. */
    private static BCrypt.Hasher hasher() {
        return BCrypt.with(VERSION, LongPasswordStrategies.hashSha512(VERSION));
    }

    private Map<String, Account> read() {
        Map<String, Account> accounts = new TreeMap<>();
        if (!Files.exists(file)) {
            return accounts;
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split("\t");
                if (parts.length != 3) {
                    throw new IllegalStateException(file + ": an account is a name, a role and a hash, parted by tabs");
                }
                accounts.put(parts[0], new Account(Role.ofWire(parts[1]), parts[2]));
            });
            return accounts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Map<String, Account> accounts) {
        String lines = accounts.entrySet().stream()
                .map(it -> it.getKey() + "\t" + it.getValue().role().wire() + "\t"
                        + it.getValue().hash() + "\n")
                .collect(Collectors.joining());
        try {
            if (!Files.exists(file)
                    && Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Account(Role role, String hash) {}

    private static final class Nobody {
        private static final String HASH = hasher().hashToString(COST, "nobody has this password".toCharArray());
    }
}
