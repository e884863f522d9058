package org.sayso.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.sayso.intake.capture.BoundedBytes;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Cursor;
import org.sayso.intake.capture.Document;
import org.sayso.intake.capture.Format;
import org.sayso.intake.capture.Head;
import org.sayso.intake.capture.IntakeLimits;
import org.sayso.intake.packed.Opener;
import org.sayso.intake.packed.Packed;

/**
 * A mail saved as a file (RFC 5322, MIME: RFC 2045): its text is a report, and each attachment of a kind that is read is one of its own, under
 * {@code mail.eml!/attachment}. Mails in mails are read as deep as archives in archives.
 */
public final class MailFormat implements Format {

    private static final Pattern HEADERS = Pattern.compile(
            "(?s)(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|X-[\\w-]+|From|To|Subject|Date): .*");
    private static final Pattern FROM = Pattern.compile("(?m)^From: .*@");
    private static final Pattern DATE = Pattern.compile("(?m)^Date: .*\\d\\d:\\d\\d");
    private static final MimeConfig BOUNDS = MimeConfig.custom()
            .setMaxLineLen(1 << 20)
            .setMaxHeaderCount(1000)
            .setMaxHeaderLen(1 << 16)
            .build();

    private final IntakeLimits limits;
    private final Opener opener;

    /** @param opener reads what is attached */
    public MailFormat(IntakeLimits limits, Opener opener) {
        this.limits = limits;
        this.opener = opener;
    }

    @Override
    public boolean recognises(Document document, Head head) {
        String start = head.latin1();
        return HEADERS.matcher(start).matches()
                && (document.name().endsWith(".eml")
                        || "message/rfc822".equals(document.hints().mediaType())
                        || FROM.matcher(start).find() && DATE.matcher(start).find());
    }

    @Override
    public Cursor<Capture> read(Document document, InputStream bytes) {
        return Packed.isTooDeep(document, limits)
                ? Packed.tooDeep(document, bytes)
                : Cursor.closing(
                        Cursor.flat(Cursor.of(List.of(document).iterator()), mail -> captures(mail, bytes)), bytes);
    }

    private Cursor<Capture> captures(Document document, InputStream in) {
        try {
            byte[] bytes = BoundedBytes.read(in, limits.reportBytes());
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(BOUNDS);
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            try {
                return captures(document, bytes, message);
            } finally {
                message.dispose();
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Cursor.one(() ->
                    document.failed("is a damaged mail (" + e.getMessage() + ")", "save it again from the mailbox"));
        }
    }

    private Cursor<Capture> captures(Document document, byte[] bytes, Message message) throws IOException {
        MailParts parts = MailParts.of(message);
        List<Cursor<Capture>> all = new ArrayList<>();
        new MailText(document, bytes, message, parts)
                .capture()
                .ifPresent(capture -> all.add(Cursor.one(() -> capture)));
        parts.attachments().forEach(attachment -> all.add(open(document, attachment)));
        return all.isEmpty()
                ? Cursor.one(() -> document.failed("is a mail without a text", "leave it out"))
                : Cursor.flat(Cursor.of(all.iterator()), captures -> captures);
    }

    private Cursor<Capture> open(Document mail, MailParts.Attachment attachment) {
        String inside = Packed.INSIDE + attachment.name();
        Document.Hints hints = new Document.Hints(
                attachment.mediaType(), null, null, mail.hints().capturedAt());
        Document document = new Document(
                mail.id() + inside,
                mail.location() + inside,
                false,
                hints,
                () -> new ByteArrayInputStream(attachment.content()));
        return Packed.isNoReport(attachment.name())
                ? Cursor.one(() -> new Capture.Skipped(document.location(), attachment.mediaType()))
                : Cursor.flat(
                        Cursor.one(() -> document),
                        one -> opener.open(one, new ByteArrayInputStream(attachment.content())));
    }
}
