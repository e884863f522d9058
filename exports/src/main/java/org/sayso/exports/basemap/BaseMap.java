package org.sayso.exports.basemap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
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

        /** @param turned degrees by which the ring is moved east: what crosses the date line is seen at either end of the map */
        boolean meets(Frame frame, double turned) {
            return mostEast + turned >= frame.west()
                    && west + turned <= frame.east()
                    && mostNorth >= frame.south()
                    && south <= frame.north();
        }
    }

    /** As finely as the borders are known. */
    static List<Ring> rings() {
        return Loaded.RINGS;
    }

    /** As finely as a drawing shows them; a map of half the world needs a tenth of the points. */
    static List<Ring> rings(double degreesAPixel) {
        return degreesAPixel >= Loaded.COARSE ? Loaded.COARSE_RINGS : Loaded.RINGS;
    }

    private static final class Loaded {

        /* Degrees by which a coarse border may be off. */
        private static final double COARSE = 0.05;

        private static final List<Ring> RINGS = read();
        private static final List<Ring> COARSE_RINGS =
                RINGS.stream().map(Loaded::coarse).toList();

        private static Ring coarse(Ring ring) {
            BitSet kept = PathLine.kept(ring.east(), ring.north(), COARSE);
            return new Ring(
                    ring.country(),
                    kept.stream().mapToDouble(i -> ring.east()[i]).toArray(),
                    kept.stream().mapToDouble(i -> ring.north()[i]).toArray(),
                    ring.west(),
                    ring.south(),
                    ring.mostEast(),
                    ring.mostNorth());
        }

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

        /* A border that crosses the date line goes on beyond it; the edge that Antarctica has at the pole stays where it is. */
        private static double unbroken(double east, double before, double north) {
            return north < -85 ? east : east - 360 * Math.rint((east - before) / 360);
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
                north[i] = y / 100.0;
                east[i] = i == 0 ? x / 100.0 : unbroken(x / 100.0, east[i - 1], north[i]);
                bounds = bounds.with(east[i], north[i]);
            }
            return new Ring(
                    line.substring(0, tab), east, north, bounds.west(), bounds.south(), bounds.east(), bounds.north());
        }
    }
}
