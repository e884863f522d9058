package org.sayso.intake.published;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.printed.DayMonthOrder;
import org.sayso.intake.printed.PrintedDate;

/** Dates in what a page shows: behind a word like "Published", in a part that is named for its date, alone in a line. */
final class TextDates {

    private static final String PUBLISHED_WORDS =
            "publi\\p{L}*|posted|erstellt|erschienen|veröffentlicht|geschrieben|eingestellt|online seit|gepostet|verfasst|written|created|first published|"
                    + "released?|datum|date|fecha|data|opublikowan\\p{L}*|dodano|yayın\\p{L}*|опубликован\\p{L}*|نشر\\p{L}*|تاريخ النشر|geplaatst|pubblicato|publicado|publié|入稿|发布时间|发表于|기사입력|입력|作成日";
    private static final String UPDATED_WORDS =
            "(?:last |zuletzt |letzte |dernière )?(?:updat\\p{L}*|modif\\p{L}*|revis\\p{L}*|edited|aktualisiert|aktualisierung|geändert|änderung|bearbeitet|stand|actualizado|"
                    + "actualización|mis à jour|mise à jour|aggiornato|zaktualizowano|güncelle\\p{L}*|обновлен\\p{L}*|atualizado)";
    private static final String BETWEEN = "[^.!?\\d]{0,25}$";
    private static final Pattern PUBLISHED =
            Pattern.compile("(?iU)^[^\\p{L}]*(?:" + PUBLISHED_WORDS + ")\\b" + BETWEEN);
    private static final Pattern PUBLISHED_SENTENCE = Pattern.compile(
            "(?iU)^(?:dieser|der|this|the) (?:artikel|beitrag|eintrag|text|article|entry|post)\\b.{0,80}\\b(?:wurde|was)\\b[^.\\d]{0,30}$");
    private static final Pattern UPDATED = Pattern.compile("(?iU)^[^\\p{L}]*(?:" + UPDATED_WORDS + ")\\b" + BETWEEN);
    private static final Pattern DATE_PART = Pattern.compile(
            "(?i).*(?:date|datum|fecha|publi|posted|post-?meta|entry-?meta|byline|dateline|time-?stamp|pubtime|created|article-?info|post-?info|submitted|author|meta\\b|info\\b|zeit\\b|data\\b|release).*");
    private static final Pattern FRILLS = Pattern.compile(
            "(?iU)[^\\p{L}\\d]*(?:(?:on|at|am|um|vom|den|le|el|il|von|by|local|time|uhr|\\p{L}{2,4}\\.|\\p{L}*day|\\p{L}*tag|mittwoch|sonnabend|[a-z]{2,4}|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
                    + "lunes|martes|miércoles|jueves|viernes|sábado|domingo|\\p{L}+dì|sabato|domenica|\\p{L}+-feira|\\d{1,2}[:.]\\d{2})\\b[^\\p{L}\\d]*)*");
    private static final int SHORT = 120;
    private static final int SHORTEST = 6;
    private static final int PARTS_AROUND = 3;

    private final List<PageDate> labelled = new ArrayList<>();
    private final List<PageDate> parts = new ArrayList<>();
    private final List<PageDate> alone = new ArrayList<>();
    private final List<PageDate> changes = new ArrayList<>();
    private final DayMonthOrder order;
    private final Belonging belonging;

    private TextDates(DayMonthOrder order, Belonging belonging) {
        this.order = order;
        this.belonging = belonging;
    }

    static void find(Document page, Belonging belonging, List<PageDate> published, List<PageDate> updated) {
        TextDates dates = new TextDates(Language.order(page), belonging);
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && text.parent() instanceof Element parent) {
                        dates.look(text.text().strip(), parent);
                    }
                },
                page.body());
        published.addAll(dates.labelled);
        published.addAll(dates.parts);
        published.addAll(HeadlineDate.of(page, dates.order));
        published.addAll(dates.alone);
        updated.addAll(dates.changes);
    }

    private void look(String words, Element parent) {
        if (words.length() < SHORTEST || words.chars().noneMatch(Character::isDigit)) {
            return;
        }
        for (PrintedDate date : Written.dates(words, order)) {
            PageDate.Place place = place(words, date, parent);
            boolean own = place != null && (isSentence(words, date) || !isAnothers(place, parent));
            if (place != null && own) {
                boolean update =
                        place == PageDate.Place.LABELLED_TEXT && isUpdate(words.substring(0, date.start()), parent);
                list(place, update).add(Written.pageDate(date, words, place, parent.normalName()));
            }
        }
    }

    private boolean isAnothers(PageDate.Place place, Element parent) {
        return place == PageDate.Place.LABELLED_TEXT
                ? belonging.isAnothers(parent)
                : belonging.isAnothersOrFoot(parent);
    }

    /* "This article was published on" leaves no doubt, whatever the part is called where it stands. */
    private static boolean isSentence(String words, PrintedDate date) {
        return PUBLISHED_SENTENCE.matcher(words.substring(0, date.start())).matches();
    }

    private List<PageDate> list(PageDate.Place place, boolean update) {
        if (update) {
            return changes;
        }
        return switch (place) {
            case LABELLED_TEXT -> labelled;
            case DATE_PART -> parts;
            default -> alone;
        };
    }

    private static PageDate.@Nullable Place place(String words, PrintedDate date, Element parent) {
        String before = words.substring(0, date.start());
        String label = label(before, parent);
        if (PUBLISHED.matcher(label).matches()
                || PUBLISHED_SENTENCE.matcher(before).matches()
                || UPDATED.matcher(label).matches()) {
            return PageDate.Place.LABELLED_TEXT;
        }
        if (words.length() <= SHORT && isDatePart(parent)) {
            return PageDate.Place.DATE_PART;
        }
        boolean bare = FRILLS.matcher(before).matches()
                && FRILLS.matcher(words.substring(date.end())).matches();
        return bare && !parent.normalName().equals("a") ? PageDate.Place.TEXT : null;
    }

    private static boolean isUpdate(String before, Element parent) {
        return UPDATED.matcher(label(before, parent)).matches();
    }

    /* The words before a date, or, where it stands first, those of the element before it. */
    private static String label(String before, Element parent) {
        if (before.chars().anyMatch(Character::isLetter)) {
            return before;
        }
        Element previous = parent.previousElementSibling();
        String sibling = previous == null ? "" : previous.text();
        String around = parent.parent() == null ? "" : parent.parent().ownText();
        String label = sibling.isEmpty() || sibling.length() > SHORT ? around : sibling;
        return label.length() > SHORT ? "" : label;
    }

    private static boolean isDatePart(Element element) {
        Element up = element;
        for (int i = 0; i < PARTS_AROUND && up != null && !up.normalName().equals("body"); i++) {
            if (DATE_PART.matcher(up.className() + " " + up.id()).matches()) {
                return true;
            }
            up = up.parent();
        }
        return false;
    }
}
