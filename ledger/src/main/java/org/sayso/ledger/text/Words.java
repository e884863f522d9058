package org.sayso.ledger.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words of a text, folded so that spelling details do not matter: lower case, no accents, straight apostrophes gone. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.,][0-9]+)*");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼ`´]s?\\b|['’‘ʼ`´]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Words() {}

    /** The folded words of a text, in order. */
    public static List<String> of(String text) {
        return WORD.matcher(fold(text)).results().map(MatchResult::group).toList();
    }

    /** Lower case, without accents and possessives. */
    public static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return APOSTROPHE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
