package org.sayso.reader.place.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Span;
import org.sayso.reader.place.gazetteer.Gazetteer;
import org.sayso.reader.place.gazetteer.NameKey;
import org.sayso.reader.place.gazetteer.NamedPlace;
import org.sayso.reader.place.model.WordLists;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/** Finds every stretch of words that the gazetteer knows as a name, the longest at each point. Thread-safe. */
public final class MatchScanner {

    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_WORD = 60;

    private final Gazetteer gazetteer;
    private final NameVariants variants;
    private final WordLists words;

    public MatchScanner(Gazetteer gazetteer, WordLists words) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.variants = new NameVariants(words);
    }

    /** The matches of a text, in order, none overlapping another. Names begin with a capital, or with a small article before one: {@code al-Bab}. */
    public List<NameMatch> scan(ParsedText text) {
        List<NameMatch> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            int i = 0;
            while (i < sentence.size()) {
                NameMatch match = matchAt(text, sentence, i);
                if (match == null) {
                    i++;
                } else {
                    found.add(match);
                    i = match.to();
                }
            }
        }
        return found;
    }

    /** The match of exactly these tokens, whether the gazetteer knows them or not; a name that it does not know is tried without its generic words. */
    NameMatch match(ParsedText text, Sentence sentence, int from, int to) {
        Span span = Span.covering(
                sentence.token(from).span(), sentence.token(to - 1).span());
        return match(text, sentence, from, to, span);
    }

    /** The match of this span, known to be the name of a place. Empty where no token stands there. */
    public Optional<NameMatch> match(ParsedText text, Span span) {
        for (Sentence sentence : text.sentences()) {
            if (sentence.span().overlaps(span)) {
                int from = 0;
                while (from < sentence.size() && sentence.token(from).span().end() <= span.start()) {
                    from++;
                }
                int to = from;
                while (to < sentence.size() && sentence.token(to).span().start() < span.end()) {
                    to++;
                }
                return to > from ? Optional.of(match(text, sentence, from, to, span)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private NameMatch match(ParsedText text, Sentence sentence, int from, int to, Span span) {
        String name = text.slice(span);
        List<NamedPlace> found = candidates(name);
        String key = NameKey.of(name);
        if (found.isEmpty()) {
            for (String variant : variants.of(name)) {
                found = candidates(variant);
                if (!found.isEmpty()) {
                    return new NameMatch(sentence, from, to, span, NameKey.of(variant), found);
                }
            }
        }
        return new NameMatch(sentence, from, to, span, key, found);
    }

    private @Nullable NameMatch matchAt(ParsedText text, Sentence sentence, int from) {
        if (!mayBegin(sentence.token(from).word())) {
            return null;
        }
        for (int to = Math.min(sentence.size(), from + LONGEST_NAME); to > from; to--) {
            if (mayEnd(sentence.token(to - 1).word())) {
                Span span = Span.covering(
                        sentence.token(from).span(), sentence.token(to - 1).span());
                String name = text.slice(span);
                List<NamedPlace> candidates = name.indexOf('\n') >= 0 ? List.of() : candidates(name);
                boolean alone = to == from + 1 && (words.has("direction", name) || isBeginning(sentence, from));
                if (!candidates.isEmpty() && !alone) {
                    return new NameMatch(sentence, from, to, span, NameKey.of(name), candidates);
                }
            }
        }
        return partAt(text, sentence, from);
    }

    /** A name inside a hyphenated word: {@code Damascus-based}, {@code pro-Syrian}, {@code mid-Atlantic}. */
    private @Nullable NameMatch partAt(ParsedText text, Sentence sentence, int at) {
        String word = sentence.token(at).word();
        int hyphen = word.indexOf('-');
        if (hyphen <= 0 || word.length() > LONGEST_WORD) {
            return null;
        }
        int start = sentence.token(at).span().start();
        int codePoints = word.codePointCount(0, hyphen);
        Span before = new Span(start, start + codePoints);
        Span after = new Span(start + codePoints + 1, sentence.token(at).span().end());
        for (Span part : List.of(before, after)) {
            String name = text.slice(part);
            if (!name.isEmpty() && Character.isUpperCase(name.codePointAt(0)) && name.length() > 2) {
                List<NamedPlace> candidates = candidates(name);
                if (!candidates.isEmpty()) {
                    return new NameMatch(sentence, at, at + 1, part, NameKey.of(name), candidates);
                }
            }
        }
        return null;
    }

    /** The first word of a longer name that the gazetteer does not know: {@code Khan} of Khan Shaikhoun. */
    private boolean isBeginning(Sentence sentence, int at) {
        return words.has("beginning", sentence.token(at).word())
                && at + 1 < sentence.size()
                && isCapitalised(sentence.token(at + 1));
    }

    private List<NamedPlace> candidates(String name) {
        return name.length() > LONGEST_NAME * LONGEST_WORD ? List.of() : gazetteer.named(name);
    }

    private static boolean mayBegin(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                || word.indexOf('-') > 0 && word.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean mayEnd(String word) {
        return Character.isLetterOrDigit(word.codePointAt(0)) && !word.equals("'s");
    }

    static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.word().codePointAt(0));
    }
}
