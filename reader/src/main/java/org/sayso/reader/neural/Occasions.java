package org.sayso.reader.neural;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;

/**
 * Adds when and where a source spoke, which the training corpus has too seldom for the encoder to learn: "the mayor said Friday in a statement". Takes
 * what {@code occasions.tsv} describes where it stands close to a source, in no fact, and where the encoder has found no such detail.
 *
 * <p>Gets wrong: a day that belongs to the source's name ("the Sunday programme"), and whatever lies further away.
 */
final class Occasions {

    /* So close stand nineteen in twenty of those in the sentences for training. */
    private static final int CLOSE = 60;
    private static final String SOURCE = "Source";
    private static final String LEANING = "Fact_Appeal";
    private static final String MARKS = ",.";

    private record Wording(String tag, Pattern pattern) {}

    private static final List<Wording> WORDINGS = read();

    private Occasions() {}

    private static List<Wording> read() {
        List<Wording> wordings = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Occasions.class.getResourceAsStream("occasions.tsv")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] columns = line.split("\t");
                    wordings.add(new Wording(
                            columns[0], Pattern.compile("\\b(?:" + columns[1] + ")\\b", Pattern.CASE_INSENSITIVE)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(wordings);
    }

    /** These spans, without the occasions where nobody speaks, and with those that the wording shows. */
    static List<TypedSpan> added(List<TypedSpan> spans, CodePointText text) {
        boolean somebodySpeaks =
                spans.stream().anyMatch(s -> s.tag().equals(SOURCE) || s.tag().equals(LEANING));
        List<TypedSpan> all = new ArrayList<>(spans);
        all.removeIf(s -> isOccasion(s) && !somebodySpeaks);
        for (Wording wording : WORDINGS) {
            Matcher matcher = wording.pattern().matcher(text.string());
            while (matcher.find()) {
                add(
                        new TypedSpan(wording.tag(), List.of(), text.spanOfChars(matcher.start(), matcher.end())),
                        spans,
                        all);
            }
        }
        return all.stream().map(s -> isOccasion(s) ? withMark(s, text) : s).toList();
    }

    /* A find takes the place of the pieces of it that the encoder has found. */
    private static void add(TypedSpan found, List<TypedSpan> spans, List<TypedSpan> all) {
        boolean taken = all.stream()
                .anyMatch(s -> !s.tag().equals(found.tag()) && s.span().overlaps(found.span()));
        if (!taken && isCloseToASource(found.span(), spans)) {
            all.removeIf(s -> s.tag().equals(found.tag()) && found.span().contains(s.span()));
            if (all.stream().noneMatch(s -> s.span().overlaps(found.span()))) {
                all.add(found);
            }
        }
    }

    private static boolean isOccasion(TypedSpan span) {
        return WORDINGS.stream().anyMatch(w -> w.tag().equals(span.tag()));
    }

    /* FactAppeal counts the comma or full stop after an occasion as part of it. */
    private static TypedSpan withMark(TypedSpan occasion, CodePointText text) {
        Span span = occasion.span();
        boolean mark = span.end() < text.length() && MARKS.contains(text.slice(new Span(span.end(), span.end() + 1)));
        return mark
                ? new TypedSpan(occasion.tag(), occasion.modifiers(), new Span(span.start(), span.end() + 1))
                : occasion;
    }

    private static boolean isCloseToASource(Span found, List<TypedSpan> spans) {
        return spans.stream()
                .filter(s -> s.tag().equals(SOURCE))
                .anyMatch(s -> s.span().start() - found.end() <= CLOSE
                        && found.start() - s.span().end() <= CLOSE);
    }
}
