package org.sayso.intake.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table is which field of a report.
 *
 * @param named field to column, as a person said; what is not said goes by the usual names of columns
 */
public record Columns(Map<String, String> named) {

    public static final Columns USUAL = new Columns(Map.of());

    private static final Map<String, List<String>> USUAL_NAMES = usualNames();

    public Columns {
        named = Map.copyOf(named);
    }

    private static Map<String, List<String>> usualNames() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put("id", List.of("id", "doc_id", "article_id", "key"));
        names.put("text", List.of("text", "content", "article_content", "body", "article", "maintext", "full_text"));
        names.put("date", List.of("date", "published", "publication_date", "published_at", "publish_date", "pubdate"));
        names.put("outlet", List.of("outlet", "source", "publisher", "publication", "newspaper", "media"));
        names.put("title", List.of("title", "headline", "article_title"));
        names.put("author", List.of("author", "authors", "byline"));
        names.put("url", List.of("url", "link", "address", "permalink"));
        return names;
    }

    /** Position of the column that holds a field. */
    Optional<Integer> position(String field, List<String> header) {
        String said = named.get(field);
        List<String> names =
                said == null ? USUAL_NAMES.getOrDefault(field, List.of()) : List.of(said.toLowerCase(Locale.ROOT));
        List<String> folded = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        return names.stream().map(folded::indexOf).filter(at -> at >= 0).findFirst();
    }

    /** The value of a field in a row; null where the table has no such column or the cell is blank. */
    @Nullable
    String value(String field, List<String> header, List<String> row) {
        return position(field, header)
                .filter(at -> at < row.size())
                .map(row::get)
                .filter(value -> !value.isBlank())
                .orElse(null);
    }
}
