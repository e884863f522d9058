package org.sayso.intake.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.capture.FieldSource;

/**
 * What the first and last lines of a plain text say about it, where they say it plainly. What is not certain stays unknown.
 *
 * @param found the words and the rule behind each field that is not null
 */
public record PrintedHead(
        @Nullable LocalDate date,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String author,
        @Nullable String url,
        List<FieldSource> found) {

    private static final int HEAD_LINES = 12;
    private static final int TAIL_LINES = 12;
    private static final int LONGEST_TITLE = 200;
    private static final Pattern BYLINE = Pattern.compile(
            "^(?:By|BY|by|Written by|Author:|Reported by)\\s+(\\p{Lu}[\\p{L}.'’\\-]+(?:\\s+(?:and|&|de|al|el|bin|van|von|\\p{Lu}[\\p{L}.'’\\-]*),?){1,8})\\s*(?:,.*)?$");
    private static final Pattern ADDRESS =
            Pattern.compile("^(?:(?:URL|Link|Source|From):?\\s*)?(https?://\\S+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("[.;,:][\"”’)]?$");

    public PrintedHead {
        found = List.copyOf(found);
    }

    public static PrintedHead of(String text) {
        List<TextLine> head = TextLine.head(text, HEAD_LINES);
        List<TextLine> tail = TextLine.tail(text, TAIL_LINES);
        return new Looking(head, tail).result();
    }

    /* One look at one text: fields are set once, each with its source. */
    private static final class Looking {
        private final List<TextLine> head;
        private final List<TextLine> tail;
        private final List<FieldSource> found = new ArrayList<>();

        private Looking(List<TextLine> head, List<TextLine> tail) {
            this.head = head;
            this.tail = tail;
        }

        private PrintedHead result() {
            Optional<Dateline> dateline = head.stream()
                    .flatMap(line -> Dateline.of(line.text()).stream())
                    .findFirst();
            LocalDate date = date(dateline);
            String outlet = outlet(dateline);
            String title = title();
            return new PrintedHead(
                    date,
                    outlet,
                    title,
                    first(BYLINE, "author", "byline"),
                    first(ADDRESS, "url", "address line"),
                    found);
        }

        private @Nullable LocalDate date(Optional<Dateline> dateline) {
            Optional<PublishedLine.Found> line = PublishedLine.in(head);
            if (line.isPresent()) {
                found.add(new FieldSource(
                        "date", line.get().rule().toString(), line.get().words()));
                return line.get().date().day();
            }
            LocalDate day = dateline.map(Dateline::day).orElse(null);
            if (day != null) {
                found.add(new FieldSource(
                        "date", "dateline", dateline.orElseThrow().printed()));
            }
            return day;
        }

        private @Nullable String outlet(Optional<Dateline> dateline) {
            for (TextLine line : Stream.concat(tail.stream(), head.stream()).toList()) {
                Optional<String> owner = CopyrightLine.outlet(line.text());
                if (owner.isPresent()) {
                    found.add(new FieldSource("outlet", "copyright line", line.text()));
                    return owner.get();
                }
            }
            String agency = dateline.map(Dateline::agency).orElse(null);
            if (agency != null) {
                found.add(new FieldSource(
                        "outlet", "dateline", dateline.orElseThrow().printed()));
            }
            return agency;
        }

        /* A headline stands alone on the first line, is short, and does not end like a sentence. */
        private @Nullable String title() {
            if (head.size() < 2) {
                return null;
            }
            String line = head.getFirst().text();
            boolean headline = line.length() <= LONGEST_TITLE
                    && !SENTENCE_END.matcher(line).find()
                    && line.indexOf(' ') > 0
                    && PublishedLine.in(List.of(head.getFirst())).isEmpty()
                    && Dateline.of(line).isEmpty()
                    && !BYLINE.matcher(line).matches()
                    && CopyrightLine.outlet(line).isEmpty();
            if (headline) {
                found.add(new FieldSource("title", "first line", line));
            }
            return headline ? line : null;
        }

        private @Nullable String first(Pattern pattern, String field, String rule) {
            for (TextLine line : head) {
                Matcher matcher = pattern.matcher(line.text());
                if (matcher.matches()) {
                    found.add(new FieldSource(field, rule, line.text()));
                    return matcher.group(1).strip();
                }
            }
            return null;
        }
    }
}
