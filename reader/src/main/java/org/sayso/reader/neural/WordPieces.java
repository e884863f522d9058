package org.sayso.reader.neural;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Cuts a text into the word pieces of BERT's uncased English vocabulary (Devlin et al. 2019), and knows for every piece which code points of the
 * text it stands for.
 *
 * <p>Same pieces as the Hugging Face tokenizer of the pre-trained encoder: controls dropped, accents stripped, lower case, every punctuation mark and
 * ideograph a word, longest match first. Written here for the offsets: through every step they stay code points of the text as given. Linear in the
 * length of the text. Immutable.
 */
public final class WordPieces {

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;

    private WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.unknown = idOf("[UNK]");
    }

    /** The vocabulary that comes with the reader. */
    public static WordPieces standard() {
        Map<String, Integer> vocabulary = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordPieces.class.getResourceAsStream("wordpieces.txt")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                vocabulary.put(line, vocabulary.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordPieces(vocabulary);
    }

    /** Stands first in every window. */
    public int start() {
        return idOf("[CLS]");
    }

    /** Stands after every text. */
    public int separator() {
        return idOf("[SEP]");
    }

    public Pieces of(String text) {
        Cutter cutter = new Cutter();
        cutter.cut(text);
        return cutter.pieces();
    }

    private int idOf(String piece) {
        return Objects.requireNonNull(vocabulary.get(piece), piece);
    }

    /* One pass over one text. The word in the making is kept as normalised code points, each with the offset that it came from. */
    private final class Cutter {
        private int[] ids = new int[256];
        private int[] starts = new int[256];
        private int[] ends = new int[256];
        private int[] features = new int[256];
        private int size;

        private final StringBuilder word = new StringBuilder();
        private int[] origin = new int[64];
        private int letters;
        private int capitals;
        private boolean capital;
        private boolean wordStarted;

        private int lineBreaks;
        private boolean white = true;
        private boolean quoted;

        void cut(String text) {
            int offset = 0;
            for (int i = 0; i < text.length(); offset++) {
                int c = text.codePointAt(i);
                int next = i + Character.charCount(c);
                take(c, offset, next < text.length() ? text.codePointAt(next) : ' ');
                i = next;
            }
            endWord();
        }

        private void take(int c, int offset, int next) {
            if (isWhite(c)) {
                endWord();
                white = true;
                if (c == '\n') {
                    lineBreaks++;
                    quoted = false;
                }
            } else if (isPunctuation(c) || isIdeograph(c)) {
                endWord();
                boolean opens = opens(c, next);
                quoted |= opens;
                append(c, offset);
                endWord();
                quoted &= opens || !isQuotationMark(c);
            } else if (!isControl(c)) {
                append(c, offset);
            }
        }

        private boolean opens(int c, int next) {
            return c == '“' || c == '«' || c == '„' || (c == '"' && !isWhite(next) && (white || size == 0 || !quoted));
        }

        private void append(int c, int offset) {
            if (!wordStarted) {
                wordStarted = true;
                capital = Character.isUpperCase(c);
            }
            if (Character.isLetter(c)) {
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
            if (c < 128) {
                add((char) Character.toLowerCase(c), offset);
                return;
            }
            String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
            plain.codePoints()
                    .filter(p -> Character.getType(p) != Character.NON_SPACING_MARK)
                    .forEach(p -> Character.toString(p)
                            .toLowerCase(java.util.Locale.ROOT)
                            .chars()
                            .forEach(x -> add((char) x, offset)));
        }

        private void add(char c, int offset) {
            if (word.length() == origin.length) {
                origin = Arrays.copyOf(origin, origin.length * 2);
            }
            origin[word.length()] = offset;
            word.append(c);
        }

        private void endWord() {
            if (!word.isEmpty()) {
                cutWord();
                white = false;
                lineBreaks = 0;
            }
            word.setLength(0);
            letters = 0;
            capitals = 0;
            wordStarted = false;
        }

        private void cutWord() {
            String whole = word.toString();
            int before = size;
            int from = 0;
            while (from < whole.length()) {
                int to = whole.length() > LONGEST_WORD ? from : longestMatch(whole, from);
                if (to == from) {
                    size = before;
                    put(unknown, 0, whole.length());
                    return;
                }
                put(pieceId(whole, from, to), from, to);
                from = to;
            }
        }

        private int longestMatch(String whole, int from) {
            int to = whole.length();
            while (to > from && !vocabulary.containsKey(key(whole, from, to))) {
                to--;
            }
            return to;
        }

        private int pieceId(String whole, int from, int to) {
            return idOf(key(whole, from, to));
        }

        private String key(String whole, int from, int to) {
            return from == 0 ? whole.substring(0, to) : "##" + whole.substring(from, to);
        }

        private void put(int id, int from, int to) {
            if (size == ids.length) {
                grow();
            }
            ids[size] = id;
            starts[size] = origin[from];
            ends[size] = origin[to - 1] + 1;
            features[size] = featuresOf(from == 0);
            size++;
        }

        private int featuresOf(boolean first) {
            int bits = 0;
            bits |= first && lineBreaks > 0 ? PieceFeature.AFTER_LINE_BREAK.bit() : 0;
            bits |= first && lineBreaks > 1 ? PieceFeature.AFTER_EMPTY_LINE.bit() : 0;
            bits |= capital ? PieceFeature.CAPITAL.bit() : 0;
            bits |= letters > 1 && letters == capitals ? PieceFeature.ALL_CAPITALS.bit() : 0;
            bits |= quoted ? PieceFeature.QUOTED.bit() : 0;
            bits |= first ? 0 : PieceFeature.CONTINUES_WORD.bit();
            bits |= !first || !white ? PieceFeature.GLUED.bit() : 0;
            return bits;
        }

        private void grow() {
            int larger = ids.length * 2;
            ids = Arrays.copyOf(ids, larger);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            features = Arrays.copyOf(features, larger);
        }

        Pieces pieces() {
            return new Pieces(
                    Arrays.copyOf(ids, size),
                    Arrays.copyOf(starts, size),
                    Arrays.copyOf(ends, size),
                    Arrays.copyOf(features, size));
        }
    }

    private static boolean isQuotationMark(int c) {
        return c == '"' || c == '“' || c == '”' || c == '«' || c == '»' || c == '„';
    }

    private static boolean isWhite(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return c == 0xFFFD
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
    }

    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isIdeograph(int c) {
        return Character.isIdeographic(c);
    }
}
