package org.sayso.desk.screen;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.desk.DeskRoutes;
import org.sayso.desk.access.Gate;
import org.sayso.desk.access.Refusal;
import org.sayso.desk.access.Role;
import org.sayso.desk.access.Visitor;
import org.sayso.desk.page.Pages;
import org.sayso.desk.page.Tab;
import org.sayso.desk.wording.Amounts;
import org.sayso.desk.wording.DecisionWords;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.LedgerException;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.custody.DecisionRecord;
import org.sayso.ledger.custody.DecisionSubjects;
import org.sayso.ledger.store.HappeningRow;
import org.sayso.model.ClaimPointer;
import org.sayso.model.Decision;
import org.sayso.model.EventClaim;

/**
 * Takes decisions. Each carries the number of the last decision that its page showed: who was overtaken is told by whom, keeps what they typed,
 * and nothing is changed.
 */
public final class DecisionScreen implements DeskRoutes {

    /* Decisions on the claims of one event that a person took with one keystroke follow each other this closely; one undoes them all. */
    private static final Duration ONE_KEYSTROKE = Duration.ofSeconds(5);

    private final Pages pages;

    public DecisionScreen(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void add(RoutesConfig routes, Ledger ledger) {
        routes.post("/decide", context -> decide(context, ledger));
    }

    private void decide(Context context, Ledger ledger) {
        Visitor visitor = Visitor.of(context);
        visitor.needs(Role.ANALYST);
        DecisionForm form = new DecisionForm(context);
        String what = form.needed("do", "what is decided?");
        List<Decision> decisions = decisions(ledger, form, what, visitor);
        try {
            List<DecisionRecord> kept = ledger.decide(visitor.name(), decisions, seen(form));
            back(context, form, told(what, kept));
        } catch (LedgerException e) {
            if (e.trouble() != Trouble.OVERTAKEN) {
                throw e;
            }
            overtaken(context, form, e);
        }
    }

    private static long seen(DecisionForm form) {
        try {
            return Long.parseLong(form.needed("seen", "what you had seen"));
        } catch (NumberFormatException e) {
            throw new Refusal(400, "seen is the number of a decision.");
        }
    }

    private static List<Decision> decisions(Ledger ledger, DecisionForm form, String what, Visitor visitor) {
        if (what.equals("undo")) {
            return undoing(ledger, form, visitor);
        }
        if (what.equals("merge")) {
            return List.of(merge(ledger, form));
        }
        if (form.text("event").isEmpty()) {
            return List.of(form.decision(what));
        }
        List<ClaimPointer> claims = claims(event(ledger, form.text("event")));
        return switch (what) {
            case "confirm" ->
                claims.stream().<Decision>map(Decision.Confirm::new).toList();
            case "reject" ->
                claims.stream()
                        .<Decision>map(claim -> new Decision.Reject(claim, form.text("text")))
                        .toList();
            default ->
                throw new Refusal(400, "An event is confirmed, rejected or joined as a whole, not " + what + ".");
        };
    }

    private static Decision merge(Ledger ledger, DecisionForm form) {
        ClaimPointer one = claims(event(ledger, form.text("event"))).getFirst();
        ClaimPointer other =
                claims(event(ledger, form.needed("other", "with which event?"))).getFirst();
        if (one.equals(other)) {
            throw new Refusal(400, "An event is one with itself already.");
        }
        return new Decision.Merge(one, other);
    }

    private static HappeningRow event(Ledger ledger, String event) {
        return ledger.event(event).orElseThrow(() -> new Refusal(404, "There is no event " + event + " any more."));
    }

    private static List<ClaimPointer> claims(HappeningRow row) {
        return row.event().mentions().stream()
                .map((EventClaim claim) -> new ClaimPointer(claim.report(), claim.span()))
                .toList();
    }

    private static List<Decision> undoing(Ledger ledger, DecisionForm form, Visitor visitor) {
        if (!form.text("number").isEmpty()) {
            return List.of(new Decision.Undo(form.number("number")));
        }
        List<DecisionRecord> own = own(ledger, form.text("event"), visitor);
        if (own.isEmpty()) {
            throw new Refusal(409, "There is no decision of yours here to undo.");
        }
        DecisionRecord later = own.getLast();
        List<Decision> undoing = new ArrayList<>(List.of(new Decision.Undo(later.number())));
        for (DecisionRecord record : own.reversed().subList(1, own.size())) {
            boolean together = record.number() == later.number() - 1
                    && record.decision().getClass() == later.decision().getClass()
                    && Duration.between(record.at(), later.at()).compareTo(ONE_KEYSTROKE) <= 0;
            if (!together) {
                break;
            }
            undoing.add(new Decision.Undo(record.number()));
            later = record;
        }
        return undoing;
    }

    /* What this visitor decided on an event and has not undone; where no event is named, on the one that they decided on last. */
    private static List<DecisionRecord> own(Ledger ledger, String event, Visitor visitor) {
        List<DecisionRecord> all = event.isEmpty() ? ledger.decisions() : ledger.decisionsAbout(event);
        List<DecisionRecord> own = all.stream()
                .filter(it -> it.who().equals(visitor.name()) && !it.undone())
                .filter(it -> !(it.decision() instanceof Decision.Undo))
                .toList();
        if (!event.isEmpty() || own.isEmpty()) {
            return own;
        }
        return DecisionSubjects.claims(own.getLast().decision()).stream()
                .flatMap(claim -> ledger.claimsOf(claim.report()).stream()
                        .filter(it -> it.span().equals(claim.trigger())))
                .findFirst()
                .map(claim -> own(ledger, String.valueOf(claim.eventNo()), visitor))
                .orElse(List.of(own.getLast()));
    }

    private static String told(String what, List<DecisionRecord> kept) {
        String first = DecisionWords.of(kept.getFirst().decision());
        String numbers = kept.size() == 1
                ? "decision " + kept.getFirst().number()
                : "decisions " + kept.getFirst().number() + " to "
                        + kept.getLast().number();
        return kept.size() == 1
                ? "Kept as " + numbers + ": " + first
                : "Kept as " + numbers + ": " + what + ", " + Amounts.counted(kept.size(), "claim");
    }

    private static void back(Context context, DecisionForm form, String told) {
        String to = Addresses.local(form.text("back"));
        String bare = to.contains("#") ? to.substring(0, to.indexOf('#')) : to;
        context.redirect(
                bare + "#told="
                        + URLEncoder.encode(told, StandardCharsets.UTF_8).replace("+", "%20"),
                HttpStatus.SEE_OTHER);
    }

    private void overtaken(Context context, DecisionForm form, LedgerException fault) {
        Map<String, String> sent = new TreeMap<>();
        context.formParamMap().forEach((name, values) -> {
            if (!name.equals(Gate.FORM_FIELD) && !name.equals("back") && !name.equals("seen")) {
                sent.put(name, String.join(", ", values));
            }
        });
        context.status(HttpStatus.CONFLICT);
        pages.show(
                context,
                "overtaken.jte",
                pages.page(context, Tab.NONE, "Somebody was quicker"),
                Map.of(
                        "message",
                        String.valueOf(fault.getMessage()),
                        "back",
                        Addresses.local(form.text("back")),
                        "sent",
                        sent));
    }
}
