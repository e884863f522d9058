package org.sayso.desk.handover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.desk.access.PrivateFile;
import org.sayso.exports.redaction.ProtectedName;
import org.sayso.exports.redaction.ProtectedName.Kind;
import org.sayso.exports.redaction.Redaction;
import org.sayso.exports.redaction.RedactionException;
import org.sayso.exports.redaction.RedactionFile;

/**
 * Whom the desk of a ledger keeps back: a file beside the ledger, in the form that {@code sayso export --redact} reads. A pseudonym belongs to a
 * name for good: who is let go and kept back again gets the old one, and nobody else does. Each state of the list has a mark of its own, by which a
 * desk knows whether another has changed it since. Thread-safe.
 */
final class KeptBack {

    /* A line that holds no longer; it remembers the pseudonym. */
    private static final String FORMER = "# no longer: ";
    private static final String MARK = "# list ";
    private static final int MARK_LENGTH = 8;
    private static final Pattern NUMBERED = Pattern.compile("= (Person|Organisation|Place) ([0-9]{1,6})$");

    private final Path file;

    KeptBack(Path file) {
        this.file = file;
    }

    /** @throws RedactionException where the file is not readable as such */
    synchronized List<ProtectedName> names() {
        return parsed(lines());
    }

    /** Of the list as it stands; empty where it was never changed. */
    synchronized String mark() {
        return lines().stream()
                .filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()))
                .reduce("", (earlier, later) -> later);
    }

    /** Whether the list is in the state with this mark, or goes back to it. */
    synchronized boolean descendsFrom(String mark) {
        return lines().contains(MARK + mark);
    }

    /** Where the list is kept. */
    Path file() {
        return file;
    }

    /** Empty where nobody is kept back. */
    synchronized Optional<Redaction> redaction() {
        List<ProtectedName> names = names();
        return names.isEmpty() ? Optional.empty() : Optional.of(new Redaction(names));
    }

    /**
     * Keeps somebody back from now on.
     *
     * @param typed the usual name first, others after bars
     * @param pseudonym empty for the former one, or the next number
     * @throws RedactionException where that would give a name away, or says nothing; the list stays as it was
     */
    synchronized void keep(Kind kind, String typed, String pseudonym) {
        refuseSigns(typed);
        refuseSigns(pseudonym);
        List<String> names =
                Arrays.stream(typed.split("\\|")).map(String::strip).toList();
        if (names.stream().anyMatch(String::isEmpty)) {
            throw new RedactionException("a name is missing");
        }
        List<String> lines = new ArrayList<>(lines());
        String given =
                pseudonym.isBlank() ? former(lines, kind, names).orElseGet(() -> next(lines, kind)) : pseudonym.strip();
        lines.removeIf(line -> isOf(line, kind, names));
        lines.add(word(kind) + ": " + String.join(" | ", names) + " = " + given);
        List<ProtectedName> all = parsed(lines);
        if (all.stream().filter(it -> it.pseudonym().equalsIgnoreCase(given)).count() > 1) {
            throw new RedactionException("somebody else is called " + given + " already");
        }
        if (new Redaction(all).names().isEmpty()) {
            throw new RedactionException("nobody would be kept back");
        }
        write(lines);
    }

    /** Lets whoever goes by this pseudonym be named again; false where nobody does. */
    synchronized boolean letGo(String pseudonym) {
        List<String> lines = new ArrayList<>(lines());
        boolean[] found = {false};
        lines.replaceAll(line -> {
            boolean his = !line.startsWith("#") && line.endsWith(" = " + pseudonym);
            found[0] |= his;
            return his ? FORMER + line : line;
        });
        if (found[0]) {
            write(lines);
        }
        return found[0];
    }

    private static Optional<String> former(List<String> lines, Kind kind, List<String> names) {
        return lines.stream()
                .filter(line -> isOf(line, kind, names))
                .map(line -> line.substring(line.lastIndexOf(" = ") + 3))
                .findFirst();
    }

    /* Whether a line, in force or former, is about who goes first by this name. */
    private static boolean isOf(String line, Kind kind, List<String> names) {
        String bare = line.startsWith(FORMER) ? line.substring(FORMER.length()) : line;
        String start = (word(kind) + ": " + names.getFirst()).toLowerCase(Locale.ROOT);
        String lower = bare.toLowerCase(Locale.ROOT);
        return lower.startsWith(start + " =") || lower.startsWith(start + " |");
    }

    private static String next(List<String> lines, Kind kind) {
        String word =
                word(kind).substring(0, 1).toUpperCase(Locale.ROOT) + word(kind).substring(1);
        int last = 0;
        for (String line : lines) {
            Matcher matcher = NUMBERED.matcher(line);
            if (matcher.find() && matcher.group(1).equals(word)) {
                last = Math.max(last, Integer.parseInt(matcher.group(2)));
            }
        }
        return word + " " + (last + 1);
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static void refuseSigns(String typed) {
        if (typed.length() > 500 || typed.chars().anyMatch(sign -> sign == '=' || Character.isISOControl(sign))) {
            throw new RedactionException("a name stands on one line and has no = in it");
        }
    }

    private static List<ProtectedName> parsed(List<String> lines) {
        boolean any = lines.stream().anyMatch(line -> !line.isBlank() && !line.startsWith("#"));
        return any ? RedactionFile.parse(lines).names() : List.of();
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<String> lines) {
        lines.add(MARK + UUID.randomUUID().toString().substring(0, MARK_LENGTH));
        PrivateFile.write(file, String.join("\n", lines) + "\n");
    }
}
