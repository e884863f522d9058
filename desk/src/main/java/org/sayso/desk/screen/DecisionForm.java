package org.sayso.desk.screen;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.desk.access.Refusal;
import org.sayso.model.Certainty;
import org.sayso.model.ClaimPointer;
import org.sayso.model.Credibility;
import org.sayso.model.Decision;
import org.sayso.model.EventType;
import org.sayso.model.Phase;
import org.sayso.model.Reliability;
import org.sayso.model.Span;
import org.sayso.model.json.Exchange;

/** A form about a claim or an origin as the decision that it asks for. Throws a {@link Refusal} that says what is missing or makes no sense. */
final class DecisionForm {

    private static final Pattern COUNT =
            Pattern.compile("(?<about>~|about )?\\s*(?:(?<only>[0-9][0-9,. ]*)|(?<low>[0-9][0-9,."
                    + " ]*)?\\s*(?:-|–|to)\\s*(?<high>[0-9][0-9,. ]*)?)\\s*(?<unit>[^0-9/]*)");

    private final Context context;

    DecisionForm(Context context) {
        this.context = context;
    }

    /** @param what {@code confirm}, {@code reject} and so on, as the buttons name it */
    Decision decision(String what) {
        return switch (what) {
            case "confirm" -> new Decision.Confirm(claim());
            case "reject" -> new Decision.Reject(claim(), text("text"));
            case "grade" -> new Decision.GradeInformation(claim(), Credibility.ofNumber(number("credibility")));
            case "comment" -> new Decision.Comment(claim(), needed("text", "a note needs words"));
            case "split" -> new Decision.Split(claim("oneReport", "oneStart", "oneEnd"), claim());
            case "correct" -> correction();
            case "add" -> new Decision.AddClaim(claim(), type(needed("type", "a claim needs a type")));
            case "same-origin" -> sameOrigin();
            case "different-origin" ->
                new Decision.DifferentOrigin(needed("origin", "which origin?"), needed("report", "in which report?"));
            case "grade-source" ->
                new Decision.GradeSource(
                        needed("origin", "which origin?"), reliability(needed("reliability", "A to F?")));
            default -> throw new Refusal(400, "There is no decision of the name " + what + ".");
        };
    }

    /** A field of the form; empty where it was not sent. */
    String text(String name) {
        return Objects.requireNonNullElse(context.formParam(name), "").strip();
    }

    int number(String name) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException e) {
            throw new Refusal(400, name + " is a whole number, not " + text(name) + ".");
        }
    }

    String needed(String name, String otherwise) {
        String value = text(name);
        if (value.isEmpty()) {
            throw new Refusal(400, "Something is missing: " + otherwise);
        }
        return value;
    }

    private ClaimPointer claim() {
        return claim("report", "start", "end");
    }

    private ClaimPointer claim(String report, String start, String end) {
        int from = number(start);
        int to = number(end);
        if (from < 0 || to <= from) {
            throw new Refusal(400, "No words stand from " + from + " to " + to + ".");
        }
        return new ClaimPointer(needed(report, "which report?"), new Span(from, to));
    }

    private Decision sameOrigin() {
        List<String> origins = context.formParams("origin").stream().distinct().toList();
        if (origins.size() != 2) {
            throw new Refusal(400, "Tick two origins: the first stands for both from then on.");
        }
        return new Decision.SameOrigin(origins.get(0), origins.get(1));
    }

    private Decision correction() {
        String field = needed("field", "which field?");
        String value = text("value");
        return new Decision.Correct(claim(), field, Exchange.line(corrected(field, value)));
    }

    /* What a person types for a field, as the exchange format has it. */
    private @Nullable Object corrected(String field, String value) {
        try {
            return switch (field) {
                case "type" -> type(value).wire();
                case "certainty" -> Certainty.ofWire(value).wire();
                case "phase" -> Phase.ofWire(value).wire();
                case "polarity" -> value.startsWith("-") || value.contains("not") ? "-" : "+";
                case "time" -> value.isEmpty() ? null : time(value);
                case "quantity" -> value.isEmpty() ? null : quantity(value);
                case "place" -> value.isEmpty() ? null : place(value);
                case "trigger" -> List.of(number("newStart"), number("newEnd"));
                case "origin" -> needed("value", "whose word is it?");
                default -> throw new Refusal(400, "There is no field " + field + " to correct here.");
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Refusal(400, field + " cannot be " + value + ".");
        }
    }

    private static EventType type(String value) {
        return EventType.ofWire(value.strip().replace(' ', '-'));
    }

    private static Reliability reliability(String letter) {
        try {
            return Reliability.valueOf(letter);
        } catch (IllegalArgumentException e) {
            throw new Refusal(400, "A source is graded A to F, not " + letter + ".");
        }
    }

    /* 2030-09-14, 2030-09, 2030, or two of them parted by a slash. */
    private static Map<String, @Nullable Object> time(String value) {
        String[] ends = value.split("/", 2);
        Map<String, @Nullable Object> time = new LinkedHashMap<>();
        time.put("span", null);
        time.put("from", day(ends[0].strip(), false).toString());
        time.put("to", day(ends[ends.length - 1].strip(), true).toString());
        return time;
    }

    private static LocalDate day(String text, boolean last) {
        return switch (text.length()) {
            case 4 -> last ? LocalDate.of(Integer.parseInt(text), 12, 31) : LocalDate.of(Integer.parseInt(text), 1, 1);
            case 7 ->
                last
                        ? YearMonth.parse(text).atEndOfMonth()
                        : YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    /* 14 people, 12-15 soldiers, 30- (at least), -20 (at most), ~40. */
    private static Map<String, @Nullable Object> quantity(String value) {
        Matcher matcher = COUNT.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(value);
        }
        Double only = count(matcher.group("only"));
        Map<String, @Nullable Object> quantity = new LinkedHashMap<>();
        quantity.put("low", only == null ? count(matcher.group("low")) : only);
        quantity.put("high", only == null ? count(matcher.group("high")) : only);
        quantity.put("approximate", matcher.group("about") != null);
        quantity.put("unit", matcher.group("unit").strip());
        quantity.put("per", null);
        if (quantity.get("low") == null && quantity.get("high") == null) {
            throw new IllegalArgumentException(value);
        }
        return quantity;
    }

    private static @Nullable Double count(@Nullable String digits) {
        return digits == null || digits.isBlank() ? null : Double.valueOf(digits.replaceAll("[, ]", ""));
    }

    /* A name, and where it is known its latitude and longitude: Homs 34.73 36.72 */
    private static Map<String, @Nullable Object> place(String value) {
        Matcher matcher =
                Pattern.compile("(.*?)(?:[ ,;]+(-?[0-9.]+)[ ,;]+(-?[0-9.]+))?").matcher(value);
        if (!matcher.matches() || matcher.group(1).isBlank()) {
            throw new IllegalArgumentException(value);
        }
        Map<String, @Nullable Object> place = new LinkedHashMap<>();
        place.put("name", matcher.group(1).strip());
        place.put("geonameid", null);
        place.put("country", null);
        place.put("lat", matcher.group(2) == null ? null : Double.valueOf(matcher.group(2)));
        place.put("lon", matcher.group(3) == null ? null : Double.valueOf(matcher.group(3)));
        place.put("precision", matcher.group(2) == null ? null : "city");
        return place;
    }
}
