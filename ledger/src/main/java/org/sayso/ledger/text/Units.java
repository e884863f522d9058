package org.sayso.ledger.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is counted, as it stands beside its number: "2 bombings", "1 soldier". */
public final class Units {

    private static final Pattern ARTICLE = Pattern.compile("^(?i:an?|the|some|any) +");
    private static final Pattern PLURAL = Pattern.compile(".*(?:people|men|children|[^s]s|media|police|staff)");
    /* German, Roman, human: no men. */
    private static final Pattern NO_MAN = Pattern.compile("(?:.* )?(?:\\p{Lu}\\p{Ll}*man|human)");

    private Units() {}

    /** @param unit in the singular, as the text names it; its article is taken off */
    public static String beside(String unit, @Nullable Double low, @Nullable Double high) {
        String noun = ARTICLE.matcher(unit.strip()).replaceFirst("");
        boolean one = Double.valueOf(1).equals(low) && Double.valueOf(1).equals(high);
        return one || noun.isEmpty() ? noun : plural(noun);
    }

    /* Of the last word, by the rules that most English nouns keep and the few for people that they do not. */
    private static String plural(String noun) {
        if (PLURAL.matcher(noun).matches()) {
            return noun;
        }
        if (noun.endsWith("person")) {
            return noun.substring(0, noun.length() - "person".length()) + "people";
        }
        if (noun.endsWith("man") && !NO_MAN.matcher(noun).matches()) {
            return noun.substring(0, noun.length() - "man".length()) + "men";
        }
        if (noun.endsWith("child")) {
            return noun + "ren";
        }
        if (noun.matches(".*[^aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.matches(".*(?:s|x|ch|sh)") ? noun + "es" : noun + "s";
    }
}
