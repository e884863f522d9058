package org.sayso.desk.screen;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sayso.desk.DeskRoutes;
import org.sayso.desk.page.Pages;
import org.sayso.desk.page.Tab;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.custody.DecisionRecord;
import org.sayso.ledger.store.OriginLine;
import org.sayso.model.Decision;
import org.sayso.model.Reliability;

/** Every origin with what it stands behind, and what people hold of it. */
public final class OriginsScreen implements DeskRoutes {

    private static final int LINES = 100;

    private final Pages pages;

    public OriginsScreen(Pages pages) {
        this.pages = pages;
    }

    /**
     * What the template shows.
     *
     * @param joined decisions by which origins are one or parted, that hold
     */
    public record View(
            String words,
            int page,
            boolean more,
            List<OriginLine> lines,
            Map<String, Reliability> grades,
            List<DecisionRecord> joined) {

        /** The letter that a person gave; empty where nobody has. */
        public String grade(OriginLine line) {
            Reliability grade = grades.get(line.id());
            return grade == null ? "" : grade.name();
        }
    }

    @Override
    public void add(RoutesConfig routes, Ledger ledger) {
        routes.get("/origins", context -> show(context, ledger));
    }

    private void show(Context context, Ledger ledger) {
        String words = Objects.requireNonNullElse(context.queryParam("q"), "").strip();
        String typed = Objects.requireNonNullElse(context.queryParam("page"), "1");
        int number = typed.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(typed) : 1;
        List<OriginLine> lines =
                ledger.index().origins(words.isEmpty() ? null : words, LINES + 1, (number - 1L) * LINES);
        View view = new View(
                words,
                number,
                lines.size() > LINES,
                lines.subList(0, Math.min(LINES, lines.size())),
                ledger.reliabilities(),
                ledger.decisions().stream()
                        .filter(it -> !it.undone()
                                && (it.decision() instanceof Decision.SameOrigin
                                        || it.decision() instanceof Decision.DifferentOrigin))
                        .toList());
        pages.show(context, "origins.jte", pages.page(context, Tab.ORIGINS, "Origins"), Map.of("view", view));
    }
}
