package org.sayso.exports.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.exports.linked.GeoJson;
import org.sayso.ledger.Why;
import org.sayso.model.HappeningPlace;
import org.sayso.model.PlacePrecision;

/**
 * Where the events took place, as a drawing over the coastlines and borders, true to scale at its middle: a circle as wide as the place is vague, and
 * the numbers of the events. Countries as a whole, and places that nobody could resolve, are told under the drawing.
 */
final class PlaceMap {

    private record Spot(
            String name, double lat, double lon, @Nullable Integer kilometres, List<Integer> events) {}

    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final Map<String, List<Integer>> vague = new LinkedHashMap<>();

    private PlaceMap(List<Why> events) {
        for (int at = 0; at < events.size(); at++) {
            HappeningPlace place = events.get(at).event().place();
            if (place != null) {
                add(place, at + 1);
            }
        }
    }

    static String of(List<Why> events) {
        return new PlaceMap(events).draw();
    }

    private void add(HappeningPlace place, int number) {
        Double lat = place.lat();
        Double lon = place.lon();
        Integer kilometres = GeoJson.kilometres(Objects.requireNonNullElse(place.precision(), PlacePrecision.CITY));
        if (lat == null || lon == null || kilometres == null) {
            vague.computeIfAbsent(place.name(), name -> new ArrayList<>()).add(number);
        } else {
            spots.computeIfAbsent(
                            place.name() + lat + lon,
                            key -> new Spot(place.name(), lat, lon, kilometres, new ArrayList<>()))
                    .events
                    .add(number);
        }
    }

    private String draw() {
        StringBuilder out = new StringBuilder();
        if (!spots.isEmpty()) {
            svg(out);
        }
        if (!vague.isEmpty()) {
            out.append("<p class=aside>Not on the map, because known by name only or as wide as a country: ")
                    .append(vague.entrySet().stream()
                            .map(entry -> Html.apart(entry.getKey()) + " (" + numbers(entry.getValue()) + ")")
                            .collect(Collectors.joining("; ")))
                    .append("</p>\n");
        }
        return out.toString();
    }

    private static String numbers(List<Integer> events) {
        return events.stream()
                .map(number -> "<a href=\"#e" + number + "\">" + number + "</a>")
                .collect(Collectors.joining(", "));
    }

    private void svg(StringBuilder out) {
        MapSheet sheet = MapSheet.around(spots.values().stream()
                .map(spot -> new MapSheet.Round(spot.lat, spot.lon, reach(spot)))
                .toList());
        out.append(sheet.open());
        new Graticule(sheet).draw(out);
        spots.values().forEach(spot -> circle(out, sheet, spot));
        spots.values().forEach(spot -> label(out, sheet, spot));
        out.append("</svg>\n");
    }

    private static double reach(Spot spot) {
        return Math.max(0.35, 1.6 * Objects.requireNonNullElse(spot.kilometres, 5) / MapSheet.KM_A_DEGREE);
    }

    private void circle(StringBuilder out, MapSheet sheet, Spot spot) {
        double radius =
                Math.max(4, Objects.requireNonNullElse(spot.kilometres, 5) / MapSheet.KM_A_DEGREE * sheet.perLat());
        out.append(format(
                        "<circle class=reach cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>",
                        sheet.x(spot.lon), sheet.y(spot.lat), radius))
                .append(format(
                        "<circle class=\"dot firm\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>%n",
                        sheet.x(spot.lon), sheet.y(spot.lat)));
    }

    private void label(StringBuilder out, MapSheet sheet, Spot spot) {
        boolean right = sheet.x(spot.lon) < MapSheet.WIDTH * 0.75;
        out.append(format(
                        "<text class=place x=\"%.1f\" y=\"%.1f\"%s>",
                        sheet.x(spot.lon) + (right ? 7 : -7), sheet.y(spot.lat) + 4, right ? "" : " text-anchor=end"))
                .append(Html.text(spot.name))
                .append(" <tspan class=small>")
                .append(spot.events.stream().limit(12).map(String::valueOf).collect(Collectors.joining(", ")))
                .append(spot.events.size() > 12 ? " …" : "")
                .append("</tspan></text>\n");
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values).replace("\r\n", "\n");
    }
}
