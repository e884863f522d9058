package org.sayso.evaluation.disagreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.Span;

/** Says the same in other words, by the data file {@code paraphrases.tsv}: what an editor does to an agency's text. */
final class Paraphrase {

    private record Words(Pattern pattern, String other) {}

    private static final List<Words> ALL = load();

    private Paraphrase() {}

    private static List<Words> load() {
        try (InputStream in = Paraphrase.class.getResourceAsStream("paraphrases.tsv")) {
            if (in == null) {
                throw new IllegalStateException("paraphrases.tsv is missing from the jar");
            }
            List<Words> all = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] cells = line.split("\t");
                if (cells.length == 2 && !line.startsWith("#")) {
                    all.add(new Words(
                            Pattern.compile("(?<![\\w-])" + Pattern.quote(cells[0]) + "(?![\\w-])"), cells[1]));
                }
            }
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes the document. Triggers stay as they are. */
    static void apply(GoldDocument document) {
        for (Words words : ALL) {
            int from = 0;
            for (Matcher found = words.pattern().matcher(document.text()); found.find(from); ) {
                String text = document.text();
                Span span = new Span(text.codePointCount(0, found.start()), text.codePointCount(0, found.end()));
                boolean trigger = document.events().stream()
                        .anyMatch(event ->
                                GoldDocument.span(event.path("trigger")).overlaps(span));
                from = found.end();
                if (!trigger) {
                    document.replace(span, words.other());
                    from = found.start() + words.other().length();
                    found = words.pattern().matcher(document.text());
                }
                if (from > document.text().length()) {
                    break;
                }
            }
        }
    }
}
