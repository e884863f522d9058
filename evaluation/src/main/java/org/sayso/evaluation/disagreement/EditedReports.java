package org.sayso.evaluation.disagreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.EventFilter;
import org.sayso.model.CapturedReport;
import org.sayso.model.ClaimId;
import org.sayso.model.Disagreement;
import org.sayso.model.Evidence;
import org.sayso.model.OriginalBytes;
import org.sayso.model.Report;
import org.sayso.model.json.Exchange;

/**
 * Edits reports with their gold readings by every {@link Edit}, puts each edited one into a ledger beside its original, and keeps on what the
 * ledger says the two disagree. Every edited report is paraphrased throughout. Disagreements within the original itself are left out.
 */
public final class EditedReports {

    private static final int MOST_A_REPORT = 2;
    private static final String EDITED = "~edited";

    private final Ledger ledger;
    private final List<EditedPair> pairs = new ArrayList<>();

    private EditedReports(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * @param ledger empty; empty again afterwards
     * @param documents gold readings with their texts
     */
    public static List<EditedPair> compare(Ledger ledger, List<JsonNode> documents) throws JsonProcessingException {
        EditedReports reports = new EditedReports(ledger);
        for (JsonNode document : documents) {
            if (document.hasNonNull("date")) {
                reports.compare(new GoldDocument(document));
            }
        }
        return reports.pairs;
    }

    private void compare(GoldDocument original) throws JsonProcessingException {
        String id = original.json().path("id").asText();
        add(original, id, "The Original", 0);
        Set<Told> own = told(id, id);
        for (Edit edit : Edits.all()) {
            int made = 0;
            for (ObjectNode event : original.events()) {
                String name = event.path("id").asText();
                GoldDocument edited = original.copy();
                if (made < MOST_A_REPORT && edit.rule().change(edited, edited.event(name))) {
                    made++;
                    pairs.add(pair(edited, id, name, edit, own));
                }
            }
        }
        ledger.remove(id);
    }

    private EditedPair pair(GoldDocument edited, String id, String event, Edit edit, Set<Told> own)
            throws JsonProcessingException {
        Paraphrase.apply(edited);
        add(edited, id + EDITED, "The Edited", edit.daysLater());
        TreeSet<String> said = new TreeSet<>();
        for (Told told : told(id, id + EDITED)) {
            boolean ofTheEvent = told.one().equals(told.other())
                    || told.one().equals(event)
                    || told.other().equals(event);
            if (ofTheEvent && !own.contains(told)) {
                said.add(told.field());
            }
        }
        ledger.remove(id + EDITED);
        String expected = edit.expected() == null ? null : edit.expected().wire();
        return new EditedPair(id, edit.name(), event, expected, List.copyOf(said));
    }

    /** A disagreement between two event mentions, the smaller id first. */
    private record Told(String field, String one, String other) {

        static Told of(Disagreement disagreement) {
            String first = disagreement.between().get(0).event();
            String second = disagreement.between().get(1).event();
            boolean inOrder = first.compareTo(second) <= 0;
            return new Told(disagreement.field().wire(), inOrder ? first : second, inOrder ? second : first);
        }
    }

    private Set<Told> told(String one, String other) {
        Set<Told> told = new HashSet<>();
        ledger.events(EventFilter.ALL)
                .forEach(row -> row.event().disagreements().stream()
                        .filter(it -> it.between().stream()
                                .map(ClaimId::report)
                                .toList()
                                .containsAll(List.of(one, other)))
                        .map(Told::of)
                        .forEach(told::add));
        return told;
    }

    private void add(GoldDocument document, String id, String outlet, int daysLater) throws JsonProcessingException {
        ObjectNode json = document.json().deepCopy();
        LocalDate date =
                LocalDate.parse(json.path("date").asText().substring(0, 10)).plusDays(daysLater);
        json.put("id", id).put("outlet", outlet).put("date", date.toString()).put("reader", "gold");
        Report report = new Report(id, document.text(), date, outlet, null, null, null);
        OriginalBytes bytes = OriginalBytes.of(json.toString().getBytes(StandardCharsets.UTF_8));
        ledger.add(
                new CapturedReport(report, new Evidence(id, "application/json", bytes, null)),
                Exchange.reading(json.toString()));
    }
}
