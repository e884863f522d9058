package org.sayso.exports.brief;

import java.util.Locale;

/** Degrees of longitude and latitude on a map, and how long a kilometre is on it. */
final class Graticule {

    private final MapSheet sheet;

    Graticule(MapSheet sheet) {
        this.sheet = sheet;
    }

    void draw(StringBuilder out) {
        lines(out);
        scaleBar(out);
    }

    private void lines(StringBuilder out) {
        double step = step(MapSheet.WIDTH / sheet.perLon());
        for (double lon = Math.ceil(sheet.west() / step) * step; sheet.x(lon) < MapSheet.WIDTH; lon += step) {
            out.append(format(
                            "<line class=tick x1=\"%.1f\" y1=\"0\" x2=\"%.1f\" y2=\"%.1f\"/>",
                            sheet.x(lon), sheet.x(lon), sheet.height()))
                    .append(format(
                            "<text class=day x=\"%.1f\" y=\"%.1f\">%s</text>%n",
                            sheet.x(lon) + 3, sheet.height() - 4, degrees(lon, "E", "W")));
        }
        for (double lat = Math.floor(sheet.north() / step) * step; sheet.y(lat) < sheet.height(); lat -= step) {
            out.append(format(
                            "<line class=tick x1=\"0\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\"/>",
                            sheet.y(lat), MapSheet.WIDTH, sheet.y(lat)))
                    .append(format(
                            "<text class=day x=\"3\" y=\"%.1f\">%s</text>%n",
                            sheet.y(lat) - 3, degrees(lat, "N", "S")));
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

    private void scaleBar(StringBuilder out) {
        double kilometres = 1;
        for (double candidate : new double[] {5, 10, 20, 50, 100, 200, 500, 1000}) {
            if (candidate / MapSheet.KM_A_DEGREE * sheet.perLat() <= 160) {
                kilometres = candidate;
            }
        }
        double length = kilometres / MapSheet.KM_A_DEGREE * sheet.perLat();
        double right = MapSheet.WIDTH - 14.0;
        double y = sheet.height() - 18;
        out.append(format("<path class=scale d=\"M%.1f %.1f v4 h%.1f v-4\"/>", right - length, y, length))
                .append(format(
                        "<text class=day x=\"%.1f\" y=\"%.1f\" text-anchor=end>%.0f km</text>%n",
                        right, y - 3, kilometres));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values).replace("\r\n", "\n");
    }
}
