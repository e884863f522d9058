package org.sayso.exports.basemap;

import java.util.SortedMap;
import java.util.TreeMap;

/** The land of a part of the map as SVG paths, with no more points than the eye can tell apart. */
public final class Land {

    private static final double[] TURNS = {0, -360, 360};

    private final Frame frame;
    private final double width;
    private final double height;

    private Land(Frame frame, double width, double height) {
        this.frame = frame;
        this.width = width;
        this.height = height;
    }

    /**
     * The countries that reach into a frame, drawn to these pixels: straight degrees, north at the top.
     *
     * @return path data by name of the country, to be filled by the even-odd rule
     */
    public static SortedMap<String, String> paths(Frame frame, double width, double height) {
        Land land = new Land(frame, width, height);
        SortedMap<String, StringBuilder> paths = new TreeMap<>();
        for (double turned : TURNS) {
            BaseMap.rings((frame.east() - frame.west()) / width).stream()
                    .filter(ring -> ring.meets(frame, turned))
                    .forEach(ring -> land.draw(
                            ring, turned, paths.computeIfAbsent(ring.country(), name -> new StringBuilder())));
        }
        SortedMap<String, String> drawn = new TreeMap<>();
        paths.forEach((country, path) -> {
            if (!path.isEmpty()) {
                drawn.put(country, path.toString());
            }
        });
        return drawn;
    }

    /* Far outside the frame a border runs along an edge that nobody sees. */
    private void draw(BaseMap.Ring ring, double turned, StringBuilder path) {
        int points = ring.east().length;
        double[] x = new double[points];
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = Math.clamp(
                    (ring.east()[i] + turned - frame.west()) / (frame.east() - frame.west()) * width,
                    -width,
                    2 * width);
            y[i] = Math.clamp(
                    (frame.north() - ring.north()[i]) / (frame.north() - frame.south()) * height, -height, 2 * height);
        }
        PathLine.append(path, x, y);
    }
}
