package org.sayso.exports.redaction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.exports.WordFile;
import org.sayso.exports.redaction.Letters.Word;
import org.sayso.ledger.origin.NameKey;

/**
 * Finds one protected name in a text.
 *
 * <p>What it matches: the whole name, its words together, apart or hyphened, in any case, with or without accents; any other transliteration of it
 * (the same consonants: Qaddafi, Gadhafi), where it is written with a capital; any part of it that is no title, particle or common word; and a word that
 * begins or ends with a part of five letters or more ("Osmeran", "jarekdolan"). What it gets wrong: a capitalised word of the same consonants is kept
 * back as well; a name in another script must be given as another name.
 */
final class NameMatcher {

    private static final int LEAST_LETTERS = 3;
    private static final int LEAST_GLUED = 5;
    private static final int LEAST_CONSONANTS = 3;
    private static final int FURTHEST_APART = 2;
    private static final Set<String> COMMON = WordFile.beside(NameMatcher.class, "common-parts.txt");

    private final ProtectedName name;
    private final Set<String> wholes = new HashSet<>();
    private final Set<String> wholeKeys = new HashSet<>();
    private final Set<String> parts = new TreeSet<>();
    private final Set<String> partKeys = new HashSet<>();
    private int longest = 1;

    NameMatcher(ProtectedName name) {
        this.name = name;
        for (String one : name.names()) {
            List<Word> words = Letters.words(one);
            if (words.isEmpty()) {
                throw new RedactionException("the protected name " + one + " has no letters");
            }
            longest = Math.max(longest, words.size() + 1);
            String whole = words.stream().map(Word::folded).collect(Collectors.joining());
            wholes.add(whole);
            addKey(whole, wholeKeys);
            words.stream().map(Word::folded).forEach(this::addPart);
        }
    }

    private void addPart(String part) {
        if (part.codePointCount(0, part.length()) >= LEAST_LETTERS && !COMMON.contains(part)) {
            parts.add(part);
            addKey(part, partKeys);
        }
    }

    private static void addKey(String folded, Set<String> keys) {
        keys(folded).filter(key -> key.length() >= LEAST_CONSONANTS).forEach(keys::add);
    }

    private static boolean soundsLike(String folded, Set<String> keys) {
        return keys(folded).anyMatch(keys::contains);
    }

    /* By consonants alone, and by consonants that other alphabets and other languages write otherwise: v and w, c and k, z and s, J and Y. */
    private static Stream<String> keys(String folded) {
        String loose = folded.replaceAll("c(?!h)", "k")
                .replace('w', 'v')
                .replace('z', 's')
                .replace("x", "ks")
                .replaceAll("^y", "j");
        return Stream.of(folded, loose).map(NameKey::ofPerson).map(key -> key.replace(" ", ""));
    }

    ProtectedName name() {
        return name;
    }

    /**
     * How many words from here on are the name, or a part of it; zero where the name does not begin here.
     *
     * @param text the words stand in
     * @param frame words, folded, that must be the name letter for letter: to sound like it is not enough
     */
    int matchAt(List<Word> words, int from, String text, Set<String> frame) {
        for (int length = Math.min(longest, words.size() - from); length >= 1; length--) {
            List<Word> window = words.subList(from, from + length);
            if (isTogether(window, text)
                    && (length == 1 ? isOneWord(window.getFirst(), frame) : isWhole(window, frame))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isTogether(List<Word> window, String text) {
        for (int at = 1; at < window.size(); at++) {
            int gap = window.get(at).start() - window.get(at - 1).end();
            if (gap > FURTHEST_APART
                    || text.substring(window.get(at - 1).end(), window.get(at).start())
                                            .indexOf('\n')
                                    >= 0
                            && gap > 1) {
                return false;
            }
        }
        return true;
    }

    private boolean isWhole(List<Word> window, Set<String> frame) {
        String glued = window.stream().map(Word::folded).collect(Collectors.joining());
        return wholes.contains(glued)
                || window.stream().allMatch(Word::mayBeName)
                        && !window.stream().map(Word::folded).allMatch(frame::contains)
                        && soundsLike(glued, wholeKeys);
    }

    private boolean isOneWord(Word word, Set<String> frame) {
        String folded = word.folded();
        if (parts.contains(folded) || wholes.contains(folded)) {
            return true;
        }
        if (COMMON.contains(folded) || frame.contains(folded)) {
            return false;
        }
        if (word.mayBeName()) {
            if (soundsLike(folded, partKeys) || soundsLike(folded, wholeKeys)) {
                return true;
            }
        }
        return parts.stream()
                .filter(part -> part.length() >= LEAST_GLUED)
                .anyMatch(part -> folded.startsWith(part) || folded.endsWith(part));
    }
}
