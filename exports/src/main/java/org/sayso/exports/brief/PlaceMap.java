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
 * Where the events took place, as a drawing on degrees of longitude and latitude, true to scale at its middle: a circle as wide as the place is vague, and
 * the numbers of the events. Countries as a whole, and places that nobody could resolve, are told under the drawing.
 */
final class PlaceMap {

    private static final int WIDTH = 720;
    private static final int MOST_HEIGHT = 430;
    private static final double LEAST_DEGREES = 1.5;
    private static final double KM_A_DEGREE = 111.2;

    private record Spot(
            String name, double lat, double lon, @Nullable Integer kilometres, List<Integer> events) {}

    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final Map<String, List<Integer>> vague = new LinkedHashMap<>();

    private double west;
    private double north;
    private double perLon;
    private double perLat;

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
        double south = spots.values().stream()
                .mapToDouble(it -> it.lat - reach(it))
                .min()
                .orElseThrow();
        north = spots.values().stream()
                .mapToDouble(it -> it.lat + reach(it))
                .max()
                .orElseThrow();
        double missing = LEAST_DEGREES - (north - south);
        if (missing > 0) {
            north += missing / 2;
            south -= missing / 2;
        }
        double middle = Math.cos(Math.toRadians((south + north) / 2));
        west = spots.values().stream()
                .mapToDouble(it -> it.lon - reach(it) / middle)
                .min()
                .orElseThrow();
        double east = spots.values().stream()
                .mapToDouble(it -> it.lon + reach(it) / middle)
                .max()
                .orElseThrow();
        double scale = Math.min(WIDTH / ((east - west) * middle), MOST_HEIGHT / (north - south));
        perLat = scale;
        perLon = scale * middle;
        double height = (north - south) * perLat;
        west -= (WIDTH / perLon - (east - west)) / 2;
        out.append(format(
                "<svg class=map viewBox=\"0 0 %d %.0f\" role=img aria-label=\"Where the events took place\">%n",
                WIDTH, height));
        graticule(out, height);
        spots.values().forEach(spot -> circle(out, spot));
        spots.values().forEach(spot -> label(out, spot));
        scaleBar(out, height);
        out.append("</svg>\n");
    }

    private static double reach(Spot spot) {
        return Math.max(0.35, 1.6 * Objects.requireNonNullElse(spot.kilometres, 5) / KM_A_DEGREE);
    }

    private double x(double lon) {
        return (lon - west) * perLon;
    }

    private double y(double lat) {
        return (north - lat) * perLat;
    }

    private void graticule(StringBuilder out, double height) {
        double step = step(WIDTH / perLon);
        for (double lon = Math.ceil(west / step) * step; x(lon) < WIDTH; lon += step) {
            out.append(format(
                            "<line class=tick x1=\"%.1f\" y1=\"0\" x2=\"%.1f\" y2=\"%.1f\"/>", x(lon), x(lon), height))
                    .append(format(
                            "<text class=day x=\"%.1f\" y=\"%.1f\">%s</text>%n",
                            x(lon) + 3, height - 4, degrees(lon, "E", "W")));
        }
        for (double lat = Math.floor(north / step) * step; y(lat) < height; lat -= step) {
            out.append(format("<line class=tick x1=\"0\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\"/>", y(lat), WIDTH, y(lat)))
                    .append(format(
                            "<text class=day x=\"3\" y=\"%.1f\">%s</text>%n", y(lat) - 3, degrees(lat, "N", "S")));
        }
    }

    private static double step(double span) {
        for (double step : new double[] {0.1, 0.25, 0.5, 1, 2, 5, 10, 20}) {
            if (span / step <= 9) {
                return step;
            }
        }
        return 45;
    }

    private static String degrees(double value, String positive, String negative) {
        String number = format("%.2f", Math.abs(value)).replaceAll("\\.?0+$", "");
        return number + "°" + (value < 0 ? negative : positive);
    }

    private void circle(StringBuilder out, Spot spot) {
        double radius = Math.max(4, Objects.requireNonNullElse(spot.kilometres, 5) / KM_A_DEGREE * perLat);
        out.append(format("<circle class=reach cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", x(spot.lon), y(spot.lat), radius))
                .append(format(
                        "<circle class=\"dot firm\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>%n", x(spot.lon), y(spot.lat)));
    }

    private void label(StringBuilder out, Spot spot) {
        boolean right = x(spot.lon) < WIDTH * 0.75;
        out.append(format(
                        "<text class=place x=\"%.1f\" y=\"%.1f\"%s>",
                        x(spot.lon) + (right ? 7 : -7), y(spot.lat) + 4, right ? "" : " text-anchor=end"))
                .append(Html.text(spot.name))
                .append(" <tspan class=small>")
                .append(spot.events.stream().limit(12).map(String::valueOf).collect(Collectors.joining(", ")))
                .append(spot.events.size() > 12 ? " …" : "")
                .append("</tspan></text>\n");
    }

    private void scaleBar(StringBuilder out, double height) {
        double kilometres = 1;
        for (double candidate : new double[] {5, 10, 20, 50, 100, 200, 500, 1000}) {
            if (candidate / KM_A_DEGREE * perLat <= 160) {
                kilometres = candidate;
            }
        }
        double length = kilometres / KM_A_DEGREE * perLat;
        double right = WIDTH - 14.0;
        double y = height - 18;
        out.append(format("<path class=scale d=\"M%.1f %.1f v4 h%.1f v-4\"/>", right - length, y, length))
                .append(format(
                        "<text class=day x=\"%.1f\" y=\"%.1f\" text-anchor=end>%.0f km</text>%n",
                        right, y - 3, kilometres));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values).replace("\r\n", "\n");
    }
}
