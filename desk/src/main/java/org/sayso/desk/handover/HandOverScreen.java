package org.sayso.desk.handover;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.desk.DeskRoutes;
import org.sayso.desk.access.Refusal;
import org.sayso.desk.access.Role;
import org.sayso.desk.access.Visitor;
import org.sayso.desk.filter.LedgerQuery;
import org.sayso.desk.page.Pages;
import org.sayso.desk.page.Tab;
import org.sayso.desk.wording.Amounts;
import org.sayso.exports.ExportFormat;
import org.sayso.exports.ExportRequest;
import org.sayso.exports.redaction.ProtectedName;
import org.sayso.exports.redaction.ProtectedName.Kind;
import org.sayso.exports.redaction.Redaction;
import org.sayso.exports.redaction.RedactionException;
import org.sayso.ledger.EventSelection;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.custody.DeskAct;
import org.sayso.ledger.store.Facet;
import org.sayso.ledger.store.FacetCount;

/** Hands the events of a filter over: every format, and the people and places that are kept back on the way out. */
public final class HandOverScreen implements DeskRoutes {

    /** What changes of the list of those kept back are noted under. */
    public static final String SUBJECT = "kept back";

    private static final int SUGGESTED = 12;
    private static final Pattern MARK = Pattern.compile("\\(list ([0-9a-f]+)\\)$");

    private final Pages pages;

    public HandOverScreen(Pages pages) {
        this.pages = pages;
    }

    /**
     * What the template shows.
     *
     * @param people origins of these events that are named, to be chosen from
     * @param refused why a brief of these events would be refused; empty where it would not
     */
    public record View(
            LedgerQuery query,
            long events,
            List<ProtectedName> kept,
            List<FacetCount> people,
            List<FacetCount> places,
            List<RedactionPreview.Change> changes,
            String refused,
            List<DeskAct> acts) {}

    @Override
    public void add(RoutesConfig routes, Ledger ledger) {
        KeptBack kept = new KeptBack(file(ledger.location()));
        routes.get("/hand-over", context -> show(context, ledger, kept));
        routes.post("/hand-over/keep", context -> keep(context, ledger, kept));
        routes.post("/hand-over/let-go", context -> letGo(context, ledger, kept));
        routes.get("/hand-over/{format}", context -> {
            refuseOldList(ledger, kept);
            ExportRequest request = ExportAnswer.request(context, LedgerQuery.of(context.queryParamMap()));
            ExportAnswer.write(
                    context, ledger, request.withRedaction(redaction(kept).orElse(null)));
        });
    }

    /* Several desks may serve one ledger, and a ledger may be copied without its list: then names would go out that somebody wanted kept back. */
    private static void refuseOldList(Ledger ledger, KeptBack kept) {
        ledger.noted(SUBJECT).reversed().stream()
                .map(act -> MARK.matcher(act.what()))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> found.group(1))
                .filter(mark -> !kept.descendsFrom(mark))
                .ifPresent(mark -> {
                    throw new Refusal(
                            409,
                            "Nothing is handed over: the list of those kept back was changed at another desk of this ledger"
                                    + " (list " + mark + "). Bring its file here, as "
                                    + kept.file().toAbsolutePath() + ".");
                });
    }

    /* Beside a ledger that is a file; where the desk was started for one in a database, under the name of that. */
    private static Path file(String location) {
        String name = location.contains("://")
                ? location.substring(location.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "_")
                : location;
        return Path.of(name + ".kept-back.txt");
    }

    private void show(Context context, Ledger ledger, KeptBack kept) {
        refuseOldList(ledger, kept);
        LedgerQuery query = LedgerQuery.of(context.queryParamMap());
        EventSelection events = ledger.index().select(query.filter());
        Optional<RedactionPreview> preview = redaction(kept).map(it -> new RedactionPreview(ledger, it));
        ExportRequest brief =
                ExportRequest.of(ExportFormat.BRIEF).withFilter(query.filter(), ExportAnswer.scope(query));
        View view = new View(
                query,
                events.total(),
                kept.names(),
                events.facet(Facet.ORIGIN, SUGGESTED),
                events.facet(Facet.PLACE, SUGGESTED),
                preview.map(it -> it.changes(events)).orElse(List.of()),
                preview.map(it -> it.refused(brief, events.total())).orElse(""),
                ledger.noted(SUBJECT).reversed());
        pages.show(
                context,
                "hand-over.jte",
                pages.page(context, Tab.LEDGER, "Hand over", query.address()),
                Map.of("view", view));
    }

    private static Optional<Redaction> redaction(KeptBack kept) {
        try {
            return kept.redaction();
        } catch (RedactionException e) {
            throw new Refusal(409, "The list of those kept back is not readable: " + e.getMessage());
        }
    }

    private void keep(Context context, Ledger ledger, KeptBack kept) {
        Visitor visitor = analyst(context);
        refuseOldList(ledger, kept);
        try {
            kept.keep(kind(text(context, "kind")), text(context, "names"), text(context, "pseudonym"));
        } catch (RedactionException e) {
            throw new Refusal(400, "Nobody more is kept back: " + e.getMessage() + ".");
        }
        done(context, ledger, kept, visitor);
    }

    private void letGo(Context context, Ledger ledger, KeptBack kept) {
        Visitor visitor = analyst(context);
        refuseOldList(ledger, kept);
        if (!kept.letGo(text(context, "pseudonym"))) {
            throw new Refusal(409, "Nobody goes by that pseudonym any more.");
        }
        done(context, ledger, kept, visitor);
    }

    private static void done(Context context, Ledger ledger, KeptBack kept, Visitor visitor) {
        int names = kept.names().size();
        ledger.note(
                visitor.name(),
                SUBJECT,
                Amounts.counted(names, "name") + " kept back from now on (list " + kept.mark() + ")");
        LedgerQuery query = LedgerQuery.of(context.queryParamMap());
        context.redirect("/hand-over?" + query.address(), HttpStatus.SEE_OTHER);
    }

    private static Visitor analyst(Context context) {
        Visitor visitor = Visitor.of(context);
        visitor.needs(Role.ANALYST);
        return visitor;
    }

    private static Kind kind(String word) {
        try {
            return Kind.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Refusal(400, "People, organisations and places are kept back, not " + word + ".");
        }
    }

    private static String text(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "").strip();
    }
}
