package org.sayso.intake.html.body;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.sayso.intake.text.DataFile;

/** What the names that page makers give to the parts of a page say about them. */
final class PartNames {

    /** What a name says of an element. */
    enum Saying {
        /** A comment section, a menu: no article text however much of it there is. */
        NEVER_ARTICLE,
        /** A share bar, a tag list: no article text unless much of the page's text stands in it. */
        RARELY_ARTICLE,
        NOTHING
    }

    private static final Pattern ALWAYS = load("junk-names.txt", "always ");
    private static final Pattern SMALL = load("junk-names.txt", "small ");
    private static final Pattern ARTICLE = load("article-names.txt", "");
    private static final Pattern CASE_CHANGE = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N} |]+");

    private PartNames() {}

    private static Pattern load(String file, String kind) {
        String any = DataFile.lines("html/body/" + file).stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> line.substring(kind.length()))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
    }

    static Saying about(Element element) {
        String names = names(element);
        if (names.isEmpty()) {
            return Saying.NOTHING;
        }
        if (ALWAYS.matcher(names).find()) {
            return Saying.NEVER_ARTICLE;
        }
        return SMALL.matcher(names).find() ? Saying.RARELY_ARTICLE : Saying.NOTHING;
    }

    /** True where a name says that the element holds the article's text. */
    static boolean sayArticle(Element element) {
        String names = names(element) + " | " + folded(element.attr("itemprop"));
        return names.length() > 3 && ARTICLE.matcher(names).find();
    }

    private static String names(Element element) {
        String names = element.className() + " | " + element.id() + " | " + element.attr("role") + " | "
                + element.attr("data-component");
        return names.length() == 9 ? "" : folded(names);
    }

    private static String folded(String names) {
        String cased = CASE_CHANGE.matcher(names).replaceAll(" ").toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(cased).replaceAll(" ").strip();
    }
}
