package org.sayso.exports.basemap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The countries of Natural Earth 1:50m (public domain), as rings in degrees; made by {@code basemap/build.mjs}. Good to about a kilometre,
 * which is all that a map of places known by name can use.
 */
final class BaseMap {

    private BaseMap() {}

    /**
     * One ring of a country's border or of a lake in it.
     *
     * @param east degrees, of each point
     * @param north degrees, of each point
     */
    record Ring(
            String country,
            double[] east,
            double[] north,
            double west,
            double south,
            double mostEast,
            double mostNorth) {

        boolean meets(Frame frame) {
            return mostEast >= frame.west()
                    && west <= frame.east()
                    && mostNorth >= frame.south()
                    && south <= frame.north();
        }
    }

    static List<Ring> rings() {
        return Loaded.RINGS;
    }

    private static final class Loaded {

        private static final List<Ring> RINGS = read();

        private static List<Ring> read() {
            try (InputStream in = BaseMap.class.getResourceAsStream("countries.gz")) {
                if (in == null) {
                    throw new IllegalStateException("the base map is missing from the jar");
                }
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
                return lines.lines().map(Loaded::ring).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Ring ring(String line) {
            int tab = line.indexOf('\t');
            String[] steps = line.substring(tab + 1).split(" ");
            double[] east = new double[steps.length / 2];
            double[] north = new double[steps.length / 2];
            long x = 0;
            long y = 0;
            Frame bounds = Frame.NONE;
            for (int i = 0; i < east.length; i++) {
                x += Long.parseLong(steps[2 * i]);
                y += Long.parseLong(steps[2 * i + 1]);
                east[i] = x / 100.0;
                north[i] = y / 100.0;
                bounds = bounds.with(east[i], north[i]);
            }
            return new Ring(
                    line.substring(0, tab), east, north, bounds.west(), bounds.south(), bounds.east(), bounds.north());
        }
    }
}
