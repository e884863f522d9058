package org.sayso.intake.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.stream.Field;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Document;
import org.sayso.intake.capture.FieldSource;
import org.sayso.intake.capture.Particulars;
import org.sayso.intake.html.PageDecoder;
import org.sayso.intake.html.body.BodyFinder;
import org.sayso.intake.plain.PrintedHead;
import org.sayso.intake.printed.DayMonthOrder;
import org.sayso.intake.printed.PrintedDate;
import org.sayso.intake.printed.PrintedDates;
import org.sayso.intake.text.UndecodableException;
import org.sayso.model.CapturedReport;
import org.sayso.model.Report;

/**
 * The text of a mail as a report: the plain text where there is one, else the text of the page. What the text prints of its own day and outlet goes before the
 * mail's headers: a mail may pass on what was published long before.
 */
final class MailText {

    private final Document document;
    private final byte[] bytes;
    private final Message message;
    private final MailParts parts;
    private final List<FieldSource> found = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    MailText(Document document, byte[] bytes, Message message, MailParts parts) {
        this.document = document;
        this.bytes = bytes;
        this.message = message;
        this.parts = parts;
    }

    /** The report, or why it could not be read; empty where the mail carries attachments only. */
    Optional<Capture> capture() {
        try {
            String text = text();
            return text.isBlank() ? Optional.empty() : Optional.of(taken(text));
        } catch (UndecodableException e) {
            return Optional.of(document.failed(e.reason(), e.advice()));
        }
    }

    private String text() throws UndecodableException {
        Optional<MailParts.Shown> plain = parts.plain();
        String text = plain.isPresent() ? decoded(plain.get()) : "";
        Optional<MailParts.Shown> page = parts.page();
        if (!text.isBlank() || page.isEmpty()) {
            return text;
        }
        org.jsoup.nodes.Document html = Jsoup.parse(decoded(page.get()));
        String article = BodyFinder.text(html);
        return article.isBlank() ? html.text().strip() : article;
    }

    private String decoded(MailParts.Shown shown) throws UndecodableException {
        PageDecoder.Decoded decoded = PageDecoder.decode(shown.content(), shown.declared());
        if (decoded.note() != null) {
            notes.add(decoded.note());
        }
        return decoded.text();
    }

    private Capture taken(String text) {
        PrintedHead head = PrintedHead.of(text);
        found.addAll(head.found());
        Report report = new Report(
                document.id(),
                text,
                head.date() == null ? date() : head.date(),
                head.outlet(),
                title(head.title()),
                head.author() == null ? author() : head.author(),
                head.url());
        return new Capture.Taken(
                new CapturedReport(report, document.evidence("message/rfc822", bytes)),
                new Particulars(null, List.of(), found, notes));
    }

    private @Nullable LocalDate date() {
        Field field = message.getHeader() == null ? null : message.getHeader().getField("Date");
        String words = field == null ? "" : field.getBody();
        Optional<PrintedDate> date =
                PrintedDates.reading(DayMonthOrder.UNKNOWN).in(words).stream().findFirst();
        date.ifPresent(day -> found.add(new FieldSource("date", "mail header Date", words)));
        return date.map(PrintedDate::day).orElse(null);
    }

    private @Nullable String title(@Nullable String printed) {
        String subject = message.getSubject();
        if (subject == null || subject.isBlank()) {
            return printed;
        }
        found.removeIf(source -> source.field().equals("title"));
        found.add(new FieldSource("title", "mail header Subject", subject));
        return subject.strip();
    }

    private @Nullable String author() {
        if (message.getFrom() == null || message.getFrom().isEmpty()) {
            return null;
        }
        Mailbox from = message.getFrom().getFirst();
        String name = from.getName() == null || from.getName().isBlank() ? from.getAddress() : from.getName();
        found.add(new FieldSource("author", "mail header From", name));
        return name;
    }
}
