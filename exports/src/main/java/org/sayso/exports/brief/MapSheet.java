package org.sayso.exports.brief;

import java.util.List;
import java.util.Locale;
import org.sayso.exports.basemap.Frame;
import org.sayso.exports.basemap.Land;

/**
 * The part of the world that a brief's map shows, and where a point of it lies on the paper.
 *
 * @param perLon pixels a degree of longitude
 * @param perLat pixels a degree of latitude
 */
record MapSheet(double west, double north, double perLon, double perLat, double height) {

    static final int WIDTH = 720;
    static final double KM_A_DEGREE = 111.2;
    private static final int MOST_HEIGHT = 430;
    private static final double LEAST_DEGREES = 1.5;

    /** A place with so many degrees of latitude around it. */
    record Round(double lat, double lon, double reach) {}

    /** Holds all of these, of which there is at least one. */
    static MapSheet around(List<Round> places) {
        double south =
                places.stream().mapToDouble(it -> it.lat - it.reach).min().orElseThrow();
        double north =
                places.stream().mapToDouble(it -> it.lat + it.reach).max().orElseThrow();
        double missing = Math.max(0, LEAST_DEGREES - (north - south));
        north += missing / 2;
        south -= missing / 2;
        double middle = Math.cos(Math.toRadians((south + north) / 2));
        double west = places.stream()
                .mapToDouble(it -> it.lon - it.reach / middle)
                .min()
                .orElseThrow();
        double east = places.stream()
                .mapToDouble(it -> it.lon + it.reach / middle)
                .max()
                .orElseThrow();
        double scale = Math.min(WIDTH / ((east - west) * middle), MOST_HEIGHT / (north - south));
        double perLon = scale * middle;
        return new MapSheet(west - (WIDTH / perLon - (east - west)) / 2, north, perLon, scale, (north - south) * scale);
    }

    double x(double lon) {
        return (lon - west) * perLon;
    }

    double y(double lat) {
        return (north - lat) * perLat;
    }

    /** The opening tag of the drawing, and the land. Without names: those of countries are nobody's words. */
    String open() {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg class=map viewBox=\"0 0 %d %.0f\" role=img aria-label=\"Where the events took place\">\n",
                WIDTH,
                height));
        Frame frame = new Frame(north - height / perLat, west, north, west + WIDTH / perLon);
        Land.paths(frame, WIDTH, height)
                .values()
                .forEach(path -> out.append("<path class=land fill-rule=evenodd d=\"")
                        .append(path)
                        .append("\"/>\n"));
        return out.toString();
    }
}
