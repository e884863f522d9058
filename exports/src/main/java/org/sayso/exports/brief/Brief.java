package org.sayso.exports.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.sayso.exports.ExportSummary;
import org.sayso.exports.Handover;
import org.sayso.exports.Wording;
import org.sayso.ledger.Why;
import org.sayso.model.Event;
import org.sayso.model.EventStatus;

/**
 * One page that stands by itself: no script, no font, no picture from elsewhere. For an editor or a lawyer who has no Sayso: what is claimed, who stands
 * behind it, in which sentences, and how each can be checked.
 */
public final class Brief {

    private final Handover handover;
    private final Footnotes notes;

    private Brief(Handover handover) {
        this.handover = handover;
        this.notes = new Footnotes(handover);
    }

    public static ExportSummary write(Handover handover, Writer out) throws IOException {
        out.write(new Brief(handover).html());
        return ExportSummary.of(handover.events().size());
    }

    private String html() {
        return "<!doctype html>\n<html lang=en>\n<head>\n<meta charset=utf-8>\n"
                + "<meta name=viewport content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<meta name=referrer content=no-referrer>\n<title>" + Html.text(handover.title())
                + "</title>\n<style>\n"
                + resource("brief.css") + "</style>\n</head>\n<body>\n" + header() + howToRead() + overview()
                + "<h2>When</h2>\n" + Timeline.of(handover.events()) + "<h2>Where</h2>\n"
                + PlaceMap.of(handover.events()) + "<h2 class=fresh>Event by event</h2>\n" + sections()
                + "<h2>The reports</h2>\n" + notes.list() + footer() + "</body>\n</html>\n";
    }

    private String header() {
        List<Why> events = handover.events();
        long claims = handover.claims().count();
        long firm = events.stream()
                .filter(why -> why.event().independentOrigins() >= 2)
                .count();
        long disputed = events.stream()
                .filter(why -> !why.event().disagreements().isEmpty())
                .count();
        return "<header>\n<p class=kicker>Brief"
                + (handover.scope().isEmpty() ? "" : " · " + Html.text(handover.scope()))
                + "</p>\n<h1>" + Html.text(handover.title()) + "</h1>\n<p class=lead>" + counted(events.size(), "event")
                + " in " + counted(handover.reports().size(), "report") + span() + ", told in "
                + counted(claims, "claim") + ". <b>" + (firm == 0 ? "None" : Long.toString(firm))
                + "</b> " + (firm == 1 ? "stands" : "stand") + " on two or more independent origins; on <b>"
                + (disputed == 0 ? "none" : Long.toString(disputed))
                + "</b> the accounts part.</p>\n"
                + (handover.redacted() == null ? "" : "<p class=redacted>" + Html.text(handover.redacted()) + "</p>\n")
                + "</header>\n";
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private String span() {
        List<LocalDate> days = handover.reports().values().stream()
                .map(report -> report.line().date())
                .filter(Objects::nonNull)
                .sorted(Comparator.naturalOrder())
                .toList();
        return days.isEmpty()
                ? ""
                : " published "
                        + (days.getFirst().equals(days.getLast())
                                ? "on " + Days.of(days.getFirst())
                                : "from " + Days.of(days.getFirst()) + " to " + Days.of(days.getLast()));
    }

    private static String howToRead() {
        return "<aside class=how><b>Three things are kept apart here.</b> <i>How sure</i> a sentence is of what it says was read from its wording. <i>How"
                + " reliable</i> a source is, A to F, only a person says. <i>Independent origins</i> are counted: whoever a claim comes down to"
                + " counts once, however many papers print it, and a copy adds nothing. Small numbers lead to the reports at the end.</aside>\n";
    }

    private String overview() {
        StringBuilder out = new StringBuilder(
                "<h2>At a glance</h2>\n<table class=overview>\n<thead><tr><th scope=col>No.<th scope=col>What and where<th scope=col>When<th"
                        + " scope=col>How many<th scope=col>Independent origins<th scope=col class=num>Reports<th scope=col>Status</tr></thead>\n<tbody>\n");
        for (int at = 0; at < handover.events().size(); at++) {
            out.append(line(handover.events().get(at), at + 1));
        }
        return out.append("</tbody>\n</table>\n").toString();
    }

    private static String line(Why why, int number) {
        Event event = why.event();
        return "<tr" + (event.disagreements().isEmpty() ? "" : " class=parts") + "><td class=num><a href=\"#e" + number
                + "\">" + number + "</a><td><b>" + Html.text(Headings.noun(event.type())) + "</b>"
                + (event.place() == null ? "" : ", " + Html.apart(event.place().name()))
                + WhoAndWhom.of(why) + warning(why)
                + "<td class=when>" + Days.of(event.time()) + "<td>" + Html.text(Wording.count(event.quantity()))
                + "<td><b>" + event.independentOrigins() + "</b> <span class=names>"
                + EventSection.independent(event, 3)
                + "</span><td class=num>" + event.reports().size() + "<td>" + status(event.status())
                + (event.disagreements().isEmpty() ? "" : "<br><span class=mark>accounts part</span>") + "</tr>\n";
    }

    private static String warning(Why why) {
        String warning = Headings.warning(why);
        return warning.isEmpty() ? "" : "<br><span class=mark>" + Html.text(warning) + "</span>";
    }

    private static String status(EventStatus status) {
        return switch (status) {
            case PROPOSED -> "not yet checked";
            case CONFIRMED -> "<b class=yes>confirmed</b>";
            case REJECTED -> "<b class=no>rejected</b>";
        };
    }

    private String sections() {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < handover.events().size(); at++) {
            out.append(new EventSection(handover, notes, handover.events().get(at), at + 1).html());
        }
        return out.toString();
    }

    private String footer() {
        return "<footer>\n<h2>How to check this page</h2>\n<p>Every sentence is quoted word for word from a report that is kept, with its original bytes, in the"
                + " ledger this page was made from. SHA-256 sums name the bytes of each report and each event's record. The ledger's log of custody and"
                + " decisions ended, when this was made, with the link <span class=hash>" + Html.text(handover.head())
                + "</span>; <code>sayso verify</code> shows whether the ledger still holds it unchanged. "
                + Integer.toString(handover.decisions().size())
                + (handover.decisions().size() == 1 ? " decision of a person is" : " decisions of people are")
                + " part of it. What no person has confirmed was read by a program and can be wrong.</p>\n<p>Made with Sayso.</p>\n</footer>\n";
    }

    static String resource(String name) {
        try (InputStream in = Brief.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
