package org.sayso.exports.redaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sayso.exports.redaction.ProtectedName.Kind;

/**
 * Reads what to keep back, one person, organisation or place a line: {@code person: Jarek Dolan | Colonel Dolan = Officer X}. Other names of the same
 * follow after bars, the pseudonym after an equals sign; without one it is "Person 1" and so on. Lines that start with # are comments.
 */
public final class RedactionFile {

    private RedactionFile() {}

    /** @throws RedactionException naming the line that says nothing */
    public static Redaction parse(List<String> lines) {
        List<ProtectedName> names = new ArrayList<>();
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).replace("\ufeff", "").strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                names.add(name(line, number, counts));
            }
        }
        if (names.isEmpty()) {
            throw new RedactionException(
                    "the redaction file names nobody: write lines such as  person: Jarek Dolan = Officer X");
        }
        return new Redaction(names);
    }

    private static ProtectedName name(String line, int number, Map<Kind, Integer> counts) {
        int colon = line.indexOf(':');
        Kind kind = colon < 0 ? null : kind(line.substring(0, colon).strip());
        if (kind == null) {
            throw new RedactionException(
                    "line " + number + " of the redaction file starts with none of person:, organisation:, place:");
        }
        String rest = line.substring(colon + 1);
        int equals = rest.indexOf('=');
        List<String> names = Arrays.stream((equals < 0 ? rest : rest.substring(0, equals)).split("\\|"))
                .map(String::strip)
                .toList();
        if (names.stream().anyMatch(String::isEmpty)) {
            throw new RedactionException("line " + number + " of the redaction file has an empty name");
        }
        String given = equals < 0 ? "" : rest.substring(equals + 1).strip();
        return new ProtectedName(kind, names, given.isEmpty() ? pseudonym(kind, counts) : given);
    }

    private static @Nullable Kind kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "person" -> Kind.PERSON;
            case "organisation", "organization" -> Kind.ORGANISATION;
            case "place" -> Kind.PLACE;
            default -> null;
        };
    }

    private static String pseudonym(Kind kind, Map<Kind, Integer> counts) {
        int count = counts.merge(kind, 1, Integer::sum);
        String name = kind.name().substring(0, 1) + kind.name().substring(1).toLowerCase(Locale.ROOT);
        return name + " " + count;
    }
}
