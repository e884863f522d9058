package org.sayso.intake.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.html.PageDecoder;

/** The leaves of a mail's tree of parts: texts to be shown, as plain text and as a page, and attachments. */
final class MailParts {

    /** A text that is shown. */
    record Shown(byte[] content, @Nullable Charset declared) {}

    /** A part that is handed over as a file. */
    record Attachment(String name, String mediaType, byte[] content) {}

    private static final int DEEPEST = 50;

    private final List<Attachment> attachments = new ArrayList<>();
    private @Nullable Shown plain;
    private @Nullable Shown page;

    private MailParts() {}

    static MailParts of(Message message) throws IOException {
        MailParts parts = new MailParts();
        parts.take(message, 0);
        return parts;
    }

    /** The first plain text. */
    Optional<Shown> plain() {
        return Optional.ofNullable(plain);
    }

    /** The first page. */
    Optional<Shown> page() {
        return Optional.ofNullable(page);
    }

    /** In the order of the mail. */
    List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    private void take(Entity part, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("parts in parts more than " + DEEPEST + " deep");
        }
        Body body = part.getBody();
        switch (body) {
            case Multipart many -> {
                for (Entity inner : many.getBodyParts()) {
                    take(inner, depth + 1);
                }
            }
            case Message inner -> attachments.add(mail(inner));
            case SingleBody single -> leaf(part, bytes(single));
            case null -> {}
            default -> {}
        }
    }

    private void leaf(Entity part, byte[] content) {
        String type = part.getMimeType().toLowerCase(Locale.ROOT);
        boolean file = named(part) != null || "attachment".equalsIgnoreCase(part.getDispositionType());
        Shown shown = new Shown(
                content,
                Optional.ofNullable(part.getCharset())
                        .flatMap(PageDecoder::named)
                        .orElse(null));
        if (!file && type.equals("text/plain") && plain == null) {
            plain = shown;
        } else if (!file && type.equals("text/html") && page == null) {
            page = shown;
        } else {
            attachments.add(new Attachment(name(part, type), type, content));
        }
    }

    /* Older programs name a file only in its type. */
    private static @Nullable String named(Entity part) {
        if (part.getFilename() != null) {
            return part.getFilename();
        }
        return part.getHeader() != null && part.getHeader().getField("Content-Type") instanceof ContentTypeField type
                ? type.getParameter("name")
                : null;
    }

    /* No name is trusted as a path. */
    private String name(Entity part, String type) {
        String named = named(part);
        String last =
                named == null ? "" : named.substring(Math.max(named.lastIndexOf('/'), named.lastIndexOf('\\')) + 1);
        return last.isBlank() ? "part-" + (attachments.size() + 1) + "." + type.replaceFirst(".*/", "") : last.strip();
    }

    private Attachment mail(Message inner) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DefaultMessageWriter().writeMessage(inner, out);
        return new Attachment("part-" + (attachments.size() + 1) + ".eml", "message/rfc822", out.toByteArray());
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        body.writeTo(out);
        return out.toByteArray();
    }
}
