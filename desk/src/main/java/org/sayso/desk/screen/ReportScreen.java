package org.sayso.desk.screen;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sayso.desk.DeskRoutes;
import org.sayso.desk.access.Refusal;
import org.sayso.desk.page.Pages;
import org.sayso.desk.page.Tab;
import org.sayso.desk.wording.Words;
import org.sayso.ledger.ClaimView;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.ReportView;
import org.sayso.model.Attribution;
import org.sayso.model.Because;
import org.sayso.model.CodePointText;
import org.sayso.model.EventMention;
import org.sayso.model.Reading;
import org.sayso.model.Role;
import org.sayso.model.Span;
import org.sayso.model.Stance;

/** One report as it was published, with what was read in it marked in place, and the bytes that prove it. */
public final class ReportScreen implements DeskRoutes {

    /* Code points shown at once: a report is rarely longer than a tenth of this. */
    private static final int PART = 40_000;
    private static final int LONGEST_WORDS = 60;

    private final Pages pages;

    public ReportScreen(Pages pages) {
        this.pages = pages;
    }

    /**
     * A claim beside the text.
     *
     * @param chain outermost first
     * @param because the deciding words and the rule, for each field
     * @param claim as the ledger has it; null where it is not linked to any event
     */
    public record Note(
            EventMention mention,
            String trigger,
            List<Link> chain,
            List<Reason> because,
            List<String> arguments,
            @Nullable ClaimView claim) {}

    /** An attribution in words. */
    public record Link(String id, String source, String cue, Stance stance) {}

    /** What decided a field. */
    public record Reason(String field, String words, String rule) {}

    /**
     * What the template shows.
     *
     * @param part of the text, in code points
     * @param length of the whole text, in code points
     */
    public record View(
            ReportView report, List<ReportText.Piece> pieces, List<Note> notes, Span part, int length, int bytes) {

        public int previous() {
            return Math.max(0, part.start() - PART);
        }
    }

    @Override
    public void add(RoutesConfig routes, Ledger ledger) {
        routes.get("/report/{report}", context -> show(context, ledger));
        routes.get("/report/{report}/original", context -> original(context, ledger));
    }

    private void show(Context context, Ledger ledger) {
        ReportView report = report(context, ledger);
        CodePointText text = CodePointText.of(report.report().text());
        Span part = part(context, text.length(), report.decided());
        View view = new View(
                report,
                new ReportText(text, report.decided()).pieces(part),
                notes(ledger, report, text, part),
                part,
                text.length(),
                ledger.original(report.report().id()).length);
        String title = Objects.requireNonNullElse(
                report.report().title(), report.report().id());
        pages.show(
                context, "report.jte", pages.page(context, Tab.NONE, Words.shortened(title, 70)), Map.of("view", view));
    }

    /* As a download, of no type that a browser would run. */
    private static void original(Context context, Ledger ledger) {
        ReportView report = report(context, ledger);
        context.contentType("application/octet-stream");
        context.header(
                "Content-Disposition",
                "attachment; filename=\"" + report.sha256().substring(0, 16) + ".bin\"");
        context.result(ledger.original(report.report().id()));
    }

    private static ReportView report(Context context, Ledger ledger) {
        String id = context.pathParam("report");
        return ledger.report(id).orElseThrow(() -> new Refusal(404, "There is no report " + id + " in this ledger."));
    }

    /* From the given offset; or where a claim that is asked for stands. */
    private static Span part(Context context, int length, Reading reading) {
        String from = Objects.requireNonNullElse(context.queryParam("from"), "0");
        int start = from.matches("[0-9]{1,8}") ? Integer.parseInt(from) : 0;
        String claim = context.queryParam("claim");
        int wanted = reading.events().stream()
                .filter(it -> it.id().equals(claim))
                .mapToInt(it -> it.trigger().start() / PART * PART)
                .findFirst()
                .orElse(start);
        int begin = Math.min(wanted, Math.max(0, length - 1));
        return new Span(begin, Math.min(length, begin + PART));
    }

    private static List<Note> notes(Ledger ledger, ReportView report, CodePointText text, Span part) {
        Map<String, ClaimView> claims = new HashMap<>();
        ledger.claimsOf(report.report().id()).forEach(it -> claims.put(it.id().event(), it));
        return report.decided().events().stream()
                .filter(it -> part.overlaps(it.trigger()))
                .sorted(Comparator.comparing(EventMention::trigger).thenComparing(EventMention::id))
                .map(it -> note(it, report.decided(), text, claims.get(it.id())))
                .toList();
    }

    private static Note note(EventMention mention, Reading reading, CodePointText text, @Nullable ClaimView claim) {
        return new Note(
                mention,
                text.slice(mention.trigger()),
                reading.links(mention.chain()).stream()
                        .map(it -> link(it, text))
                        .toList(),
                mention.because().stream().map(it -> reason(it, text)).toList(),
                mention.arguments().entrySet().stream()
                        .map(it -> argument(it.getKey(), it.getValue(), text))
                        .toList(),
                claim);
    }

    private static Link link(Attribution it, CodePointText text) {
        String entity = it.entity() == null ? "not named" : it.entity();
        return new Link(
                it.id(),
                it.source() == null ? entity : Words.shortened(text.slice(it.source()), LONGEST_WORDS),
                it.cue() == null ? "" : text.slice(it.cue()),
                it.stance());
    }

    private static Reason reason(Because it, CodePointText text) {
        Span span = it.span();
        return new Reason(it.field(), span == null ? "" : Words.shortened(text.slice(span), LONGEST_WORDS), it.rule());
    }

    private static String named(Role role) {
        return switch (role) {
            case AGENT -> "who";
            case PATIENT -> "to whom";
            case FROM -> "from";
            case TO -> "to";
            case INSTRUMENT -> "with what";
        };
    }

    private static String argument(Role role, List<Span> spans, CodePointText text) {
        return named(role) + ": "
                + String.join(
                        "; ",
                        spans.stream()
                                .map(it -> Words.shortened(text.slice(it), LONGEST_WORDS))
                                .toList());
    }
}
