package org.sayso.reader.place.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The places of the world by name: towns of 500 people and more, divisions, countries and a supplement of regions, seas, camps and quarters.
 *
 * <p>Read once ({@link GazetteerFile}) and shared; immutable and thread-safe. About 60 MB of memory.
 */
public final class Gazetteer {

    /* Where names are put into Latin letters in many ways, and a name that is not found may be tried by its consonants. */
    private static final Set<String> TRANSLITERATED = Set.of(
            "SY", "IQ", "LB", "JO", "PS", "IL", "EG", "LY", "TN", "DZ", "MA", "SD", "YE", "SA", "AE", "QA", "KW", "BH",
            "OM", "IR", "AF", "PK", "SO", "ER", "DJ", "MR", "EH");

    private final GazetteerFile.Columns columns;
    private final int[] table;
    private final Map<String, int[]> bySkeleton;

    Gazetteer(GazetteerFile.Columns columns) {
        this.columns = columns;
        this.table = hashTable();
        this.bySkeleton = skeletons();
    }

    /**
     * The places that bear this name in any spelling of case, diacritics, apostrophes, hyphens and Arabic articles ({@code al-Raqqah}, {@code Ar
     * Raqqah}); in the order of the file.
     */
    public List<NamedPlace> named(String name) {
        String key = NameKey.of(name);
        int number = numberOf(key);
        if (number >= 0) {
            return places(number);
        }
        int space = key.indexOf(' ');
        if (space < 0 || !Transliteration.isArticle(key.substring(0, space))) {
            return List.of();
        }
        String bare = key.substring(space + 1);
        for (String article : Transliteration.WRITTEN_ARTICLES) {
            number = numberOf(article + bare);
            if (number >= 0) {
                return places(number).stream()
                        .filter(n -> TRANSLITERATED.contains(n.place().country()))
                        .toList();
            }
        }
        return List.of();
    }

    /**
     * The places of countries written in Arabic or Hebrew letters whose name has the same consonants: {@code Sheikhoun} for Shaykhun. Loose, for names
     * that {@link #named} does not know.
     */
    public List<NamedPlace> alike(String name) {
        String skeleton = Transliteration.skeletonOf(NameKey.of(name));
        List<NamedPlace> found = new ArrayList<>();
        for (int number : bySkeleton.getOrDefault(skeleton, new int[0])) {
            for (NamedPlace named : places(number)) {
                if (TRANSLITERATED.contains(named.place().country())
                        && found.stream()
                                .noneMatch(
                                        n -> n.place().index() == named.place().index())) {
                    found.add(new NamedPlace(named.place(), NameKind.OTHER));
                }
            }
        }
        return found;
    }

    /** True where a country's names are put into Latin letters in many ways. */
    public static boolean isTransliterated(String country) {
        return TRANSLITERATED.contains(country);
    }

    public int size() {
        return columns.size();
    }

    public Place place(int index) {
        return columns.place(index);
    }

    private List<NamedPlace> places(int number) {
        int from = columns.postingStart(number);
        int to = columns.postingStart(number + 1);
        List<NamedPlace> found = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            found.add(new NamedPlace(columns.place(columns.postingPlace(i)), columns.postingName(i)));
        }
        return found;
    }

    private int numberOf(String key) {
        if (key.isEmpty()) {
            return -1;
        }
        int slot = spread(key.hashCode()) & table.length - 1;
        while (table[slot] != 0) {
            if (columns.keyEquals(table[slot] - 1, key)) {
                return table[slot] - 1;
            }
            slot = slot + 1 & table.length - 1;
        }
        return -1;
    }

    private int[] hashTable() {
        int[] slots = new int[Integer.highestOneBit(Math.max(1, columns.keyCount())) * 4];
        for (int number = 0; number < columns.keyCount(); number++) {
            int slot = spread(columns.keyHash(number)) & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number + 1;
        }
        return slots;
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 15;
    }

    private Map<String, int[]> skeletons() {
        boolean[] wanted = new boolean[columns.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = TRANSLITERATED.contains(columns.country(i));
        }
        Map<String, int[]> found = new HashMap<>();
        for (int number = 0; number < columns.keyCount(); number++) {
            if (hasWanted(number, wanted)) {
                String skeleton = Transliteration.skeletonOf(columns.key(number));
                if (!skeleton.isEmpty()) {
                    int added = number;
                    found.merge(skeleton, new int[] {added}, (old, one) -> {
                        int[] longer = Arrays.copyOf(old, old.length + 1);
                        longer[old.length] = added;
                        return longer;
                    });
                }
            }
        }
        return found;
    }

    private boolean hasWanted(int number, boolean[] wanted) {
        for (int i = columns.postingStart(number); i < columns.postingStart(number + 1); i++) {
            if (wanted[columns.postingPlace(i)] && columns.postingName(i) != NameKind.PEOPLE) {
                return true;
            }
        }
        return false;
    }
}
