package org.sayso.intake.published;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.sayso.intake.printed.DayMonthOrder;

/** Which number of 03/04/2012 a page means for the day, by the language that it declares. */
final class Language {

    private Language() {}

    static DayMonthOrder order(Element element) {
        Element html =
                element.ownerDocument() == null ? null : element.ownerDocument().selectFirst("html");
        String language =
                html == null ? "" : html.attr("lang").toLowerCase(Locale.ROOT).replace('_', '-');
        if (language.equals("en-us")) {
            return DayMonthOrder.MONTH_FIRST;
        }
        return language.isEmpty() || language.equals("en") ? DayMonthOrder.UNKNOWN : DayMonthOrder.DAY_FIRST;
    }
}
