package org.sayso.reader.place.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Reads the gazetteer file that {@code gazetteer/build.mjs} makes: columns of numbers of variable length, packed with gzip. */
public final class GazetteerFile {

    private static final String RESOURCE = "/org/sayso/reader/place/gazetteer.bin.gz";
    private static final String MAGIC = "SAYSOGAZ1";
    private static final double DEGREE = 1e4;

    private final byte[] bytes;
    private int at;

    private GazetteerFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads the gazetteer built into the jar; takes less than a second.
     *
     * @throws UncheckedIOException where the file is missing or broken
     */
    public static Gazetteer load() {
        try (InputStream in = GazetteerFile.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("no gazetteer in the jar: " + RESOURCE);
            }
            return new Gazetteer(read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("gazetteer " + RESOURCE, e);
        }
    }

    static Columns read(InputStream packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(packed, 1 << 16)) {
            return new GazetteerFile(in.readAllBytes()).columns();
        } catch (ArrayIndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IOException("the gazetteer ends too early or is no gazetteer", e);
        }
    }

    private Columns columns() throws IOException {
        if (bytes.length < MAGIC.length()
                || !new String(bytes, 0, MAGIC.length(), StandardCharsets.US_ASCII).equals(MAGIC)) {
            throw new IOException("not a gazetteer of this version");
        }
        at = MAGIC.length();
        String[] countries = texts(varint());
        String[] divisions = texts(varint());
        int size = varint();
        String[] none = {};
        Texts names = names(size);
        PlaceColumns places = new PlaceColumns(
                countries.length == 0 ? none : countries,
                divisions,
                names,
                differences(size),
                differences(size),
                differences(size),
                varints(size),
                raw(size),
                varints(size),
                varints(size),
                varints(size));
        return keys(places);
    }

    private Columns keys(PlaceColumns places) {
        int count = varint();
        int letters = varint();
        int total = varint();
        byte[] text = new byte[letters];
        int[] starts = new int[count + 1];
        for (int i = 0; i < count; i++) {
            int shared = varint();
            int rest = varint();
            int start = starts[i];
            if (shared > 0) {
                System.arraycopy(text, starts[i - 1], text, start, shared);
            }
            System.arraycopy(bytes, at, text, start + shared, rest);
            at += rest;
            starts[i + 1] = start + shared + rest;
        }
        int[] postingStarts = new int[count + 1];
        int[] postings = new int[total];
        int posting = 0;
        for (int i = 0; i < count; i++) {
            int found = varint();
            int place = 0;
            for (int j = 0; j < found; j++) {
                int code = varint();
                place += code >>> 3;
                postings[posting++] = place << 3 | code & 7;
            }
            postingStarts[i + 1] = posting;
        }
        return new Columns(places, new Texts(text, starts), postingStarts, postings);
    }

    private int varint() {
        int value = 0;
        int shift = 0;
        byte b;
        do {
            b = bytes[at++];
            value |= (b & 0x7f) << shift;
            shift += 7;
        } while (b < 0);
        return value;
    }

    private int[] varints(int count) {
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = varint();
        }
        return values;
    }

    private int[] differences(int count) {
        int[] values = new int[count];
        int last = 0;
        for (int i = 0; i < count; i++) {
            int code = varint();
            last += (code & 1) == 0 ? code >>> 1 : -(code >>> 1) - 1;
            values[i] = last;
        }
        return values;
    }

    private byte[] raw(int count) {
        byte[] values = new byte[count];
        System.arraycopy(bytes, at, values, 0, count);
        at += count;
        return values;
    }

    private String[] texts(int count) {
        String[] values = new String[count];
        for (int i = 0; i < count; i++) {
            int length = varint();
            values[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
        }
        return values;
    }

    private Texts names(int count) {
        int[] starts = new int[count + 1];
        byte[] text = new byte[Math.max(0, bytes.length - at)];
        for (int i = 0; i < count; i++) {
            int length = varint();
            System.arraycopy(bytes, at, text, starts[i], length);
            at += length;
            starts[i + 1] = starts[i] + length;
        }
        return new Texts(Arrays.copyOf(text, starts[count]), starts);
    }

    /** Many strings in one array. */
    record Texts(byte[] bytes, int[] starts) {

        String get(int i) {
            return new String(bytes, starts[i], starts[i + 1] - starts[i], StandardCharsets.UTF_8);
        }

        int count() {
            return starts.length - 1;
        }
    }

    record PlaceColumns(
            String[] countries,
            String[] divisions,
            Texts names,
            int[] ids,
            int[] lats,
            int[] lons,
            int[] populations,
            byte[] kinds,
            int[] countryOf,
            int[] divisionOf,
            int[] subdivisionOf) {

        Place place(int i) {
            return new Place(
                    i,
                    ids[i],
                    names.get(i),
                    Columns.PLACE_KINDS[kinds[i]],
                    countries[countryOf[i]],
                    divisions[divisionOf[i]],
                    subdivisionOf[i],
                    lats[i] / DEGREE,
                    lons[i] / DEGREE,
                    populations[i]);
        }
    }

    /** The whole file, unpacked: the places and, for each name, which of them bear it. */
    static final class Columns {

        private static final PlaceKind[] PLACE_KINDS = PlaceKind.values();
        private static final NameKind[] NAME_KINDS = NameKind.values();

        private final PlaceColumns places;
        private final Texts keys;
        private final int[] postingStarts;
        private final int[] postings;

        private Columns(PlaceColumns places, Texts keys, int[] postingStarts, int[] postings) {
            this.places = places;
            this.keys = keys;
            this.postingStarts = postingStarts;
            this.postings = postings;
        }

        int size() {
            return places.ids.length;
        }

        Place place(int index) {
            return places.place(index);
        }

        String country(int index) {
            return places.countries[places.countryOf[index]];
        }

        int keyCount() {
            return keys.count();
        }

        String key(int number) {
            return keys.get(number);
        }

        /** The same as {@link String#hashCode} of the key; keys are ASCII. */
        int keyHash(int number) {
            int hash = 0;
            for (int i = keys.starts[number]; i < keys.starts[number + 1]; i++) {
                hash = 31 * hash + keys.bytes[i];
            }
            return hash;
        }

        boolean keyEquals(int number, String key) {
            int start = keys.starts[number];
            int length = keys.starts[number + 1] - start;
            if (length != key.length()) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (keys.bytes[start + i] != key.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        int postingStart(int number) {
            return postingStarts[number];
        }

        int postingPlace(int posting) {
            return postings[posting] >>> 3;
        }

        NameKind postingName(int posting) {
            return NAME_KINDS[postings[posting] & 7];
        }
    }
}
