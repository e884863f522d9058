package org.sayso.exports.brief;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sayso.exports.Handover;
import org.sayso.ledger.Why;
import org.sayso.ledger.export.CitedReport;

/** Numbers the reports in the order in which the page first cites them. */
final class Footnotes {

    private final Map<String, Integer> numbers = new TreeMap<>();
    private final Handover handover;

    Footnotes(Handover handover) {
        this.handover = handover;
        handover.events().forEach(why -> {
            Handover.claims(why).map(Handover.Claim::leaf).forEach(this::number);
            why.rejected().forEach(this::number);
        });
    }

    private void number(Why.Leaf leaf) {
        numbers.putIfAbsent(leaf.report(), numbers.size() + 1);
    }

    /** The mark after a quotation. */
    String mark(String report) {
        int number = Objects.requireNonNull(numbers.get(report));
        return "<sup><a href=\"#r" + number + "\">" + number + "</a></sup>";
    }

    /** The list at the end. */
    String list() {
        StringBuilder out = new StringBuilder("<ol class=notes>\n");
        numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> out.append(note(entry.getKey(), entry.getValue())));
        return out.append("</ol>\n").toString();
    }

    private String note(String id, int number) {
        CitedReport report = Objects.requireNonNull(handover.reports().get(id));
        StringBuilder out = new StringBuilder("<li id=r" + number + ">");
        if (report.author() != null) {
            out.append(Html.apart(report.author())).append(", ");
        }
        if (report.line().title() != null) {
            out.append("“").append(Html.apart(report.line().title())).append("”, ");
        }
        out.append("<i>")
                .append(Html.apart(
                        report.line().outlet() == null
                                ? "outlet unknown"
                                : report.line().outlet()))
                .append("</i>, ")
                .append(
                        report.line().date() == null
                                ? "undated"
                                : Days.of(report.line().date()))
                .append(". ");
        if (report.url() != null) {
            out.append(Html.address(report.url())).append(' ');
        }
        copies(out, "Takes its text from ", report.line().copyOf());
        copies(out, "Later version of ", report.line().versionOf());
        return out.append("<span class=hash>report ")
                .append(Html.text(id))
                .append(" · SHA-256 ")
                .append(report.line().sha256())
                .append("</span></li>\n")
                .toString();
    }

    private void copies(StringBuilder out, String words, Iterable<String> reports) {
        StringBuilder marks = new StringBuilder();
        for (String report : reports) {
            Integer number = numbers.get(report);
            marks.append(marks.isEmpty() ? "" : ", ")
                    .append(
                            number == null
                                    ? Html.text(report)
                                    : "<a href=\"#r" + number + "\">note " + number + "</a>");
        }
        if (!marks.isEmpty()) {
            out.append(words).append(marks).append(". ");
        }
    }
}
