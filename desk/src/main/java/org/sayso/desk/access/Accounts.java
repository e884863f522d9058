package org.sayso.desk.access;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may sign in: a text file, one account a line, {@code name<TAB>role<TAB>bcrypt hash}, and a further {@code <TAB>off} where somebody may not
 * for now. Kept apart from the ledger, so that a ledger can be
 * handed over without it. Read anew each time, so that an account that was removed is gone at once. Thread-safe.
 */
public final class Accounts {

    private static final String OFF = "off";
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
    public synchronized void put(String name, Role role, char[] password) {
        if (name.isBlank() || name.length() > 80 || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a name has 1 to 80 characters on one line");
        }
        if (name.strip().startsWith("#")) {
            throw new IllegalArgumentException("a name does not start with #");
        }
        String hash = hash(password);
        Map<String, Account> accounts = read();
        accounts.put(name.strip(), new Account(role, hash, true));
        write(accounts);
    }

    /**
     * Gives an account another role, and says whether it may sign in.
     *
     * @throws IllegalArgumentException where there is none of this name, or nobody would be left who may sign in as editor
     */
    public synchronized void change(String name, Role role, boolean open) {
        Map<String, Account> accounts = read();
        accounts.put(name, new Account(role, known(accounts, name).hash(), open));
        if (accounts.values().stream().noneMatch(it -> it.open() && it.role().may(Role.EDITOR))) {
            throw new IllegalArgumentException("somebody must stay who may sign in as editor");
        }
        write(accounts);
    }

    /**
     * Gives an account another password.
     *
     * @throws IllegalArgumentException where there is none of this name, or the password is under ten characters
     */
    public synchronized void setPassword(String name, char[] password) {
        String hash = hash(password);
        Map<String, Account> accounts = read();
        Account account = known(accounts, name);
        accounts.put(name, new Account(account.role(), hash, account.open()));
        write(accounts);
    }

    private static Account known(Map<String, Account> accounts, String name) {
        Account account = accounts.get(name);
        if (account == null) {
            throw new IllegalArgumentException("there is no account " + name);
        }
        return account;
    }

    private static String hash(char[] password) {
        if (password.length < 10) {
            throw new IllegalArgumentException("a password has at least 10 characters");
        }
        return hasher().hashToString(COST, password);
    }

    /** Takes an account away; false where there was none. */
    public synchronized boolean remove(String name) {
        Map<String, Account> accounts = read();
        boolean removed = accounts.remove(name) != null;
        if (removed) {
            write(accounts);
        }
        return removed;
    }

    /** Names and roles of those who may sign in, in order of name. */
    public Map<String, Role> roles() {
        Map<String, Role> roles = new TreeMap<>();
        all().stream().filter(Listed::open).forEach(it -> roles.put(it.name(), it.role()));
        return roles;
    }

    /** Every account, in order of name. */
    public List<Listed> all() {
        return read().entrySet().stream()
                .map(it -> new Listed(
                        it.getKey(), it.getValue().role(), it.getValue().open()))
                .toList();
    }

    /**
     * An account as others may see it.
     *
     * @param open whether its owner may sign in
     */
    public record Listed(String name, Role role, boolean open) {}

    /** Who this is, where name and password are right. Takes as long for a name that does not exist. */
    public Optional<Visitor> signIn(String name, char[] password) {
        Account account = read().get(name);
        String hash = account == null ? Nobody.HASH : account.hash();
        boolean right = BCrypt.verifyer(VERSION, LongPasswordStrategies.hashSha512(VERSION))
                .verify(password, hash)
                .verified;
        return right && account != null && account.open()
                ? Optional.of(new Visitor(name, account.role()))
                : Optional.empty();
    }

    /* bcrypt looks at 72 bytes only; a longer password is hashed down to that first. */
    private static BCrypt.Hasher hasher() {
        return BCrypt.with(VERSION, LongPasswordStrategies.hashSha512(VERSION));
    }

    private synchronized Map<String, Account> read() {
        Map<String, Account> accounts = new TreeMap<>();
        if (!Files.exists(file)) {
            return accounts;
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split("\t");
                boolean off = parts.length == 4 && parts[3].equals(OFF);
                if (parts.length != 3 && !off) {
                    throw new IllegalStateException(file + ": an account is a name, a role and a hash, parted by tabs");
                }
                accounts.put(parts[0], new Account(Role.ofWire(parts[1]), parts[2], !off));
            });
            return accounts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Map<String, Account> accounts) {
        String lines = accounts.entrySet().stream()
                .map(it -> it.getKey() + "\t" + it.getValue().role().wire() + "\t"
                        + it.getValue().hash() + (it.getValue().open() ? "" : "\t" + OFF) + "\n")
                .collect(Collectors.joining());
        PrivateFile.write(file, lines);
    }

    private record Account(Role role, String hash, boolean open) {}

    private static final class Nobody {
        private static final String HASH = hasher().hashToString(COST, "nobody has this password".toCharArray());
    }
}
