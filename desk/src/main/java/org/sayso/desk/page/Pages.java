package org.sayso.desk.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.sayso.desk.access.Gate;
import org.sayso.desk.access.Visitor;
import org.sayso.ledger.Ledger;

/** Turns what a screen found out into a page. */
public final class Pages {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "org.sayso.desk.templates");
    private final Ledger ledger;
    private final Gate gate;

    public Pages(Ledger ledger, Gate gate) {
        this.ledger = ledger;
        this.gate = gate;
    }

    public Page page(Context context, Tab tab, String title) {
        return page(context, tab, title, "");
    }

    /** @param query of the filter on screen */
    public Page page(Context context, Tab tab, String title, String query) {
        return new Page(
                title,
                tab,
                query,
                Objects.toString(Path.of(ledger.location()).getFileName(), ""),
                ledger.lastDecision(),
                theme(context),
                Gate.sessionOf(context),
                Visitor.find(context),
                gate.asksForSignIn());
    }

    /** Answers with a template of {@code src/main/jte}. */
    public void show(Context context, String template, Page page, Map<String, Object> values) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("page", page);
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template, all, output);
        context.contentType("text/html; charset=utf-8").result(output.toByteArray());
    }

    private static String theme(Context context) {
        String chosen = context.cookie("sayso-theme");
        return "light".equals(chosen) || "dark".equals(chosen) ? chosen : "auto";
    }
}
