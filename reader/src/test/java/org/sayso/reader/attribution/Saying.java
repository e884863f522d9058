package org.sayso.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Stance;

/**
 * A made-up sentence with the links that must be found in it.
 *
 * @param text one paragraph
 * @param links outermost first, each inside the one before
 * @param inside the clause that is wrapped, as it stands in the text; its events are those of the clause alone
 */
record Saying(String text, List<Link> links, String inside) {

    /**
     * A link by the words that it takes.
     *
     * @param source null where the sentence hides it
     * @param content its pieces, in order
     */
    record Link(@Nullable String source, String cue, List<String> content, Stance stance) {}

    private static final String DOCUMENT = "a document leaked by the harbour firm";
    private static final String AGENCY = "the news agency";

    /** All wrappings around one clause. */
    static List<Saying> around(String subject, String predicate, String source) {
        String clause = subject + " " + predicate;
        List<Saying> all = new ArrayList<>();
        all.add(new Saying(capital(clause) + ".", List.of(), clause));
        once(all, subject, predicate, clause, source);
        twice(all, clause, source);
        List.of("“”", "\"\"", "‘’", "''", "«»").forEach(marks -> quoted(all, clause, source, marks));
        heldBack(all, clause);
        /* A mark left open runs on into a next paragraph that opens with one; none does here. */
        quoted(all, clause, source, "“");
        all.add(said("the law", "says", clause));
        quoted(all, clause, source, "\"");
        all.add(said("the sign", "said", clause));
        all.add(new Saying("In the “safe zone” " + clause + ".", List.of(), clause));
        return all;
    }

    private static void once(List<Saying> all, String subject, String predicate, String clause, String source) {
        all.add(said(source, "said", "that " + clause, clause));
        all.add(said(source, "said", clause));
        all.add(saying(capital(clause) + ", " + source + " said.", clause, link(source, "said", clause)));
        all.add(saying(capital(clause) + ", said " + source + ".", clause, link(source, "said", clause)));
        all.add(new Saying(
                capital(subject) + ", " + source + " said, " + predicate + ".",
                List.of(new Link(source, "said", List.of(subject, predicate), Stance.ASSERTS)),
                predicate));
        all.add(saying("According to " + source + ", " + clause + ".", clause, link(source, "according to", clause)));
        all.add(saying(
                capital(clause) + ", according to " + source + ".", clause, link(source, "according to", clause)));
        String shown = subject + " near the bridge";
        all.add(new Saying(
                "A video posted online purports to show " + shown + ".",
                List.of(new Link("a video posted online", "purports to show", List.of(shown), Stance.DOUBTS)),
                shown));
    }

    private static void twice(List<Saying> all, String clause, String source) {
        String inner = source + " as saying " + clause;
        all.add(saying(
                capital(DOCUMENT) + " quoted " + inner + ".",
                clause,
                link(DOCUMENT, "quoted", inner),
                link(source, "as saying", clause)));
        String saidThat = source + " said that " + clause;
        String said = source + " said " + clause;
        Link innermost = link(source, "said", clause);
        all.add(saying(
                capital(AGENCY) + " reported that " + said + ".", clause, link(AGENCY, "reported", said), innermost));
        all.add(saying(
                "According to " + AGENCY + ", " + saidThat + ".",
                clause,
                link(AGENCY, "according to", saidThat),
                innermost));
        all.add(saying(
                capital(saidThat) + ", " + AGENCY + " reported.",
                clause,
                link(AGENCY, "reported", saidThat),
                innermost));
        all.add(saying(
                capital(saidThat) + ", according to " + AGENCY + ".",
                clause,
                link(AGENCY, "according to", saidThat),
                innermost));
    }

    private static void quoted(List<Saying> all, String clause, String source, String marks) {
        String close = marks.substring(1);
        all.add(saying(
                marks.charAt(0) + capital(clause) + "," + close + " " + source + " said.",
                clause,
                link(source, "said", clause)));
        all.add(said(source, "said", clause));
        all.add(saying(
                capital(source) + " said: " + marks.charAt(0) + capital(clause) + "." + close,
                clause,
                link(source, "said", clause)));
    }

    private static void heldBack(List<Saying> all, String clause) {
        heldBack(all, "the ministry", "neither confirmed nor denied", "that ", clause);
        heldBack(all, "the ministry", "declined to say", "whether ", clause);
        heldBack(all, "the ministry", "could not confirm", "that ", clause);
        all.add(new Saying(
                "The ministry declined to comment on the raid.",
                List.of(new Link("the ministry", "declined to comment", List.of("the raid"), Stance.CANNOT_VERIFY)),
                "the raid"));
        all.add(new Saying(
                "The claim could not be independently verified.",
                List.of(new Link(
                        null, "could not be independently verified", List.of("the claim"), Stance.CANNOT_VERIFY)),
                "the claim"));
        all.add(new Saying(
                "It was impossible to verify whether " + clause + ".",
                List.of(new Link(null, "impossible to verify", List.of(clause), Stance.CANNOT_VERIFY)),
                clause));
    }

    private static void heldBack(List<Saying> all, String source, String cue, String opener, String clause) {
        all.add(new Saying(
                capital(source) + " " + cue + " " + opener + clause + ".",
                List.of(new Link(source, cue, List.of(clause), Stance.CANNOT_VERIFY)),
                clause));
    }

    private static Saying said(String source, String cue, String clause) {
        return said(source, cue, clause, clause);
    }

    private static Saying said(String source, String cue, String words, String clause) {
        return saying(capital(source) + " " + cue + " " + words + ".", clause, link(source, cue, clause));
    }

    private static Saying saying(String text, String clause, Link... links) {
        return new Saying(text, List.of(links), clause);
    }

    private static Link link(String source, String cue, String content) {
        return new Link(source, cue, List.of(content), Stance.ASSERTS);
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
