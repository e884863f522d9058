package org.sayso.desk.handover;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.exports.ExportRequest;
import org.sayso.exports.Exporter;
import org.sayso.exports.redaction.Redaction;
import org.sayso.exports.redaction.RedactionException;
import org.sayso.ledger.EventSelection;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.Why;
import org.sayso.ledger.store.EventLine;
import org.sayso.ledger.store.EventOrder;

/** What keeping names back changes in the events of a filter, shown before they are handed over. */
public final class RedactionPreview {

    private static final int LOOKED_AT = 60;
    private static final int SHOWN = 12;
    private static final int MOST_TRIED = 500;

    private final Ledger ledger;
    private final Redaction redaction;

    RedactionPreview(Ledger ledger, Redaction redaction) {
        this.ledger = ledger;
        this.redaction = redaction;
    }

    /** Words of the ledger, and what would be handed over in their place. */
    public record Change(long event, String before, String after) {}

    /** The first changes among the first events. */
    List<Change> changes(EventSelection events) {
        List<Change> changes = new ArrayList<>();
        for (EventLine line : events.page(EventOrder.TIME, false, LOOKED_AT, 0).lines()) {
            for (String words : words(line)) {
                String after = redaction.of(words);
                if (!after.equals(words) && changes.size() < SHOWN) {
                    changes.add(new Change(line.no(), words, after));
                }
            }
            if (changes.size() >= SHOWN) {
                break;
            }
        }
        return changes;
    }

    private Set<String> words(EventLine line) {
        Set<String> words = new LinkedHashSet<>();
        if (line.place() != null) {
            words.add(line.place().name());
        }
        for (Why.Branch branch : ledger.why(line.id()).branches()) {
            Stream.concat(Stream.of(branch.name()), branch.leaves().stream().map(Why.Leaf::quote))
                    .filter(Objects::nonNull)
                    .forEach(words::add);
        }
        return words;
    }

    /** Why a handover of these events would be refused; empty where it would not, or where they are too many to try. */
    String refused(ExportRequest request, long events) {
        if (events > MOST_TRIED) {
            return "";
        }
        try {
            new Exporter(ledger).write(request.withRedaction(redaction), new StringWriter());
            return "";
        } catch (RedactionException e) {
            return String.valueOf(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
