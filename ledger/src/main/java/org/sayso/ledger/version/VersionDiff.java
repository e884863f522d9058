package org.sayso.ledger.version;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Report;

/** What changed from one version of a report to the next: its fields, then its text sentence by sentence (Myers 1986). White space does not count. */
public final class VersionDiff {

    private VersionDiff() {}

    public static List<Change> between(Report earlier, Report later) {
        List<Change> changes = new ArrayList<>();
        field("title", earlier.title(), later.title(), changes);
        field("date", earlier.date(), later.date(), changes);
        field("author", earlier.author(), later.author(), changes);
        field("outlet", earlier.outlet(), later.outlet(), changes);
        for (AbstractDelta<String> delta : DiffUtils.diff(sentences(earlier.text()), sentences(later.text()))
                .getDeltas()) {
            changes.add(new Change(
                    "text",
                    String.join(" ", delta.getSource().getLines()),
                    String.join(" ", delta.getTarget().getLines())));
        }
        return changes;
    }

    private static void field(String name, @Nullable Object before, @Nullable Object after, List<Change> changes) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(name, Objects.toString(before, ""), Objects.toString(after, "")));
        }
    }

    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (String line : text.lines().toList()) {
            BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
            breaks.setText(line);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
                String sentence =
                        line.substring(start, end).replaceAll("\\s+", " ").strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
            }
        }
        return sentences;
    }
}
