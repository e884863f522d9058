package org.sayso.exports.brief;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.exports.Handover;
import org.sayso.exports.Wording;
import org.sayso.ledger.Why;
import org.sayso.model.Disagreement;
import org.sayso.model.Event;
import org.sayso.model.EventStatus;
import org.sayso.model.Origin;
import org.sayso.model.SourceKind;

/** One event of the page: what is claimed, on whose say-so, in which sentences, and where the accounts part. */
final class EventSection {

    private static final int MOST_SENTENCES = 12;

    private final Handover handover;
    private final Footnotes notes;
    private final Why why;
    private final int number;

    EventSection(Handover handover, Footnotes notes, Why why, int number) {
        this.handover = handover;
        this.notes = notes;
        this.why = why;
        this.number = number;
    }

    String html() {
        Event event = why.event();
        StringBuilder out = new StringBuilder("<section class=event id=e" + number + ">\n<h3><span class=no>" + number
                + "</span> " + title(event) + "</h3>\n");
        String warning = Headings.warning(why);
        out.append("<p class=facts>")
                .append(warning.isEmpty() ? "" : "<b class=mark>" + Html.text(warning) + "</b> · ")
                .append(facts(event))
                .append("</p>\n");
        for (Why.Branch branch : why.branches()) {
            if (!branch.leaves().isEmpty()) {
                branch(out, branch);
            }
        }
        disagreements(out, event);
        rejected(out);
        return out.append("<p class=hash>event ")
                .append(Html.text(event.id()))
                .append(" · ")
                .append(Html.address(handover.links().event(event.id())))
                .append(" · SHA-256 ")
                .append(Handover.hash(event))
                .append("</p>\n</section>\n")
                .toString();
    }

    static String title(Event event) {
        return Html.text(Headings.noun(event.type()))
                + (event.place() == null ? "" : ", " + Html.apart(event.place().name()))
                + "<span class=when>" + Days.of(event.time()) + "</span>";
    }

    private static String facts(Event event) {
        String count = Wording.count(event.quantity());
        int reports = event.reports().size();
        String backing = event.independentOrigins() == 0
                ? "no origin of its own: rumour or copy only"
                : event.independentOrigins() == 1
                        ? "one independent origin"
                        : event.independentOrigins() + " independent origins";
        return (count.isEmpty() ? "" : "<b>" + Html.text(count) + "</b> · ")
                + "<b class=\"origins" + (event.independentOrigins() >= 2 ? " firm" : "") + "\">" + backing + "</b> in "
                + (reports == 1 ? "one report" : reports + " reports")
                + (event.isBackground() ? " · told as background" : "")
                + status(event.status());
    }

    private static String status(EventStatus status) {
        return switch (status) {
            case PROPOSED -> " · <span class=status>read by machine, not yet checked by a person</span>";
            case CONFIRMED -> " · <span class=\"status yes\">confirmed by a person</span>";
            case REJECTED -> " · <span class=\"status no\">rejected by a person</span>";
        };
    }

    private void branch(StringBuilder out, Why.Branch branch) {
        out.append("<div class=branch><h4>")
                .append(Html.apart(branch.name()))
                .append(" <span class=kind>")
                .append(kind(branch))
                .append("</span></h4>\n<ul>\n");
        Set<String> told = new LinkedHashSet<>();
        for (Why.Leaf leaf : branch.leaves()) {
            String sentence = Wording.oneLine(leaf.quote());
            if (leaf.copyOf() == null && told.add(sentence) && told.size() <= MOST_SENTENCES) {
                out.append("<li>")
                        .append(Quotation.html(leaf, branch.leaves(), notes))
                        .append("</li>\n");
            }
        }
        out.append("</ul></div>\n");
    }

    private static String kind(Why.Branch branch) {
        StringBuilder out = new StringBuilder(branch.kind().wire());
        if (!branch.named() && branch.kind() != SourceKind.UNNAMED) {
            out.append(", not named");
        }
        out.append(
                branch.reliability() == null
                        ? ", reliability not graded"
                        : ", reliability " + branch.reliability() + " (graded by a person)");
        if (!branch.independent()) {
            out.append(
                    branch.derivedFrom().isEmpty()
                            ? " · not counted"
                            : " · not counted: rests on "
                                    + branch.derivedFrom().stream()
                                            .map(Html::apart)
                                            .collect(Collectors.joining(", ")));
        }
        return out.toString();
    }

    private void disagreements(StringBuilder out, Event event) {
        Set<String> lines = new LinkedHashSet<>();
        for (Disagreement it : event.disagreements()) {
            lines.add("<b>" + it.field().wire() + ":</b> "
                    + Html.apart(it.values().getFirst())
                    + notes.mark(it.between().getFirst().report()) + " against "
                    + Html.apart(it.values().getLast())
                    + notes.mark(it.between().getLast().report()));
        }
        if (!lines.isEmpty()) {
            out.append("<div class=disputed><h4>The accounts part</h4><ul>");
            lines.stream()
                    .limit(MOST_SENTENCES)
                    .forEach(line -> out.append("<li>").append(line).append("</li>"));
            out.append(lines.size() > MOST_SENTENCES ? "<li>and " + (lines.size() - MOST_SENTENCES) + " more</li>" : "")
                    .append("</ul></div>\n");
        }
    }

    private void rejected(StringBuilder out) {
        if (!why.rejected().isEmpty()) {
            out.append("<p class=aside>Rejected by a person, and counted for nothing: ")
                    .append(why.rejected().stream()
                            .map(leaf -> "<q>" + Html.apart(leaf.quote()) + "</q>" + notes.mark(leaf.report()))
                            .collect(Collectors.joining("; ")))
                    .append("</p>\n");
        }
    }

    /** The names of those that count. */
    static String independent(Event event, @Nullable Integer most) {
        List<String> names = event.origins().stream()
                .filter(Origin::independent)
                .map(origin -> Html.apart(origin.name()))
                .toList();
        boolean cut = most != null && names.size() > most;
        return String.join(", ", cut ? names.subList(0, most) : names) + (cut ? " …" : "");
    }
}
