package org.sayso.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.cli.text.ChainText;
import org.sayso.cli.text.CountText;
import org.sayso.cli.text.DatesText;
import org.sayso.cli.text.DisagreementText;
import org.sayso.cli.text.FactualityText;
import org.sayso.cli.text.GradeText;
import org.sayso.cli.text.OneLine;
import org.sayso.cli.text.Shortened;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.ReportView;
import org.sayso.ledger.Why;
import org.sayso.model.Because;
import org.sayso.model.CodePointText;
import org.sayso.model.CountRange;
import org.sayso.model.Event;
import org.sayso.model.HappeningPlace;

/** Prints the say-so under an event as a tree: origins, claims, sentences, deciding words; copies under what they copy. */
final class WhyTree {

    private static final int LONGEST_WORDS = 40;

    private final Ledger ledger;
    private final int width;
    /* A report often has many claims of one event; it is fetched once. */
    private final Map<String, ReportView> reports = new HashMap<>();

    WhyTree(Ledger ledger, int width) {
        this.ledger = ledger;
        this.width = width;
    }

    void print(Why why, PrintWriter out) {
        Event event = why.event();
        out.println("Event " + why.no() + ": " + OneLine.of(event.summary()));
        out.println(head(event));
        for (int i = 0; i < why.branches().size(); i++) {
            branch(why.branches().get(i), i == why.branches().size() - 1, out);
        }
        if (!event.disagreements().isEmpty()) {
            out.println();
            out.println("The accounts disagree:");
            DisagreementText.lines(event.disagreements()).forEach(line -> folded("! " + line, "  ", out));
        }
    }

    private static String head(Event event) {
        List<String> parts =
                new ArrayList<>(List.of(event.type().wire(), event.status().wire()));
        add(parts, event.isBackground() ? "told as background" : "");
        add(parts, DatesText.of(event.time()));
        add(parts, Optional.ofNullable(event.place()).map(HappeningPlace::name).orElse(""));
        CountRange count = event.quantity();
        add(parts, count == null ? "" : CountText.range(count.low(), count.high(), false));
        parts.add(Summary.counted(event.independentOrigins(), "independent origin"));
        parts.add(Summary.counted(event.reports().size(), "report"));
        parts.add("credibility " + event.credibility().number() + " proposed");
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private void branch(Why.Branch branch, boolean last, PrintWriter out) {
        String kind = branch.named() ? branch.kind().wire() : branch.kind().wire() + ", not named";
        String rests = branch.derivedFrom().isEmpty() ? "" : "; rests on " + String.join(", ", branch.derivedFrom());
        out.println((last ? "└─ " : "├─ ") + OneLine.of(branch.name()) + " (" + kind
                + (branch.independent() ? ", independent" : "") + rests + ")");
        String indent = last ? "   " : "│  ";
        List<Why.Leaf> originals =
                branch.leaves().stream().filter(leaf -> leaf.copyOf() == null).toList();
        List<Why.Leaf> copies =
                branch.leaves().stream().filter(leaf -> leaf.copyOf() != null).toList();
        for (int i = 0; i < originals.size(); i++) {
            leaf(branch, originals.get(i), indent, i == originals.size() - 1 && copies.isEmpty(), out);
        }
        copies.stream()
                .map(copy -> "   = the same words in " + published(copy) + ", copying " + copy.copyOf())
                .distinct()
                .forEach(line -> out.println(indent + line));
    }

    private void leaf(Why.Branch branch, Why.Leaf leaf, String indent, boolean last, PrintWriter out) {
        String below = indent + (last ? "     " : "│    ");
        List<String> held = new ArrayList<>(
                List.of(leaf.type().wire(), FactualityText.of(leaf.certainty(), leaf.polarity(), leaf.phase())));
        add(held, leaf.background() ? "background" : "");
        add(held, CountText.of(leaf.quantity()));
        held.add(GradeText.of(branch.reliability(), leaf.proposed(), leaf.credibility()));
        out.println(indent + (last ? "└─ " : "├─ ") + ChainText.of(leaf.outlet(), leaf.chain()) + "  ["
                + String.join("; ", held) + "]");
        folded("“" + OneLine.of(leaf.quote()) + "”", below, out);
        out.println(below + published(leaf) + ", " + leaf.event() + " at "
                + leaf.span().start());
        String because = because(leaf);
        if (!because.isEmpty()) {
            folded("because " + because, below, out);
        }
        DisagreementText.lines(leaf.disagreements()).forEach(line -> folded("! " + line, below, out));
    }

    private void folded(String text, String indent, PrintWriter out) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ")) {
            if (line.length() > indent.length() && line.length() + word.length() + 1 > width) {
                out.println(line);
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        out.println(line);
    }

    private static String published(Why.Leaf leaf) {
        String outlet = Optional.ofNullable(leaf.outlet()).orElse("outlet unknown");
        String day = Optional.ofNullable(leaf.published()).map(Object::toString).orElse("undated");
        return outlet + ", " + day + " (" + leaf.report() + ")";
    }

    private String because(Why.Leaf leaf) {
        ReportView report =
                reports.computeIfAbsent(leaf.report(), id -> ledger.report(id).orElseThrow());
        CodePointText text = CodePointText.of(report.report().text());
        return report.decided().events().stream()
                .filter(mention -> mention.id().equals(leaf.event()))
                .flatMap(mention -> mention.because().stream())
                .map(because -> told(because, text))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String told(Because because, CodePointText text) {
        String words = because.span() == null
                ? ""
                : " “" + Shortened.to(LONGEST_WORDS, OneLine.of(text.slice(because.span()))) + "”";
        return because.field() + words + " (" + because.rule() + ")";
    }
}
