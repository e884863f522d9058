package org.sayso.exports.acled;

import java.util.List;
import java.util.OptionalLong;
import org.sayso.exports.WordFile;

/** What ACLED codes for words like "dozens", from {@code vague-tolls.tsv}. */
final class VagueTolls {

    private static final String FILE = "vague-tolls.tsv";
    private static final String UNKNOWN = "-";

    private final List<Toll> tolls;

    private VagueTolls(List<Toll> tolls) {
        this.tolls = tolls;
    }

    private record Toll(String words, String low, String high, long dead) {

        static Toll of(String line) {
            String[] cells = line.split("\t");
            return new Toll(cells[0], cells[1], cells[2], Long.parseLong(cells[3]));
        }

        boolean isRange(double from, double to) {
            return !low.equals(UNKNOWN) && Double.parseDouble(low) == from && Double.parseDouble(high) == to;
        }
    }

    /** @throws IllegalStateException where the jar lacks the file */
    static VagueTolls load() {
        return new VagueTolls(
                WordFile.beside(VagueTolls.class, FILE).stream().map(Toll::of).toList());
    }

    /** The dead for a range that the reader takes from a vague word; empty for any other. */
    OptionalLong of(double low, double high) {
        return tolls.stream()
                .filter(toll -> toll.isRange(low, high))
                .mapToLong(Toll::dead)
                .findFirst();
    }

    /** The dead where a report tells of more than one, without a number. */
    long ofSeveral() {
        return tolls.stream()
                .filter(toll -> toll.low().equals(UNKNOWN))
                .mapToLong(Toll::dead)
                .findFirst()
                .orElseThrow();
    }
}
