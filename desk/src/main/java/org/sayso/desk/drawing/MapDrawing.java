package org.sayso.desk.drawing;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sayso.desk.drawing.PlaceClusters.Cluster;
import org.sayso.desk.wording.Amounts;
import org.sayso.exports.basemap.Frame;
import org.sayso.exports.basemap.Land;
import org.sayso.ledger.store.GeoBox;
import org.sayso.ledger.store.PlaceCount;
import org.sayso.model.HappeningPlace;

/**
 * Places on the base map, straight degrees scaled at the middle latitude. A circle on the small map is as wide as the place is uncertain; on the
 * large one its area is the number of events.
 */
public final class MapDrawing {

    /* Beyond the edge a circle may still show. */
    private static final double MARGIN = 20;
    private static final int MOST_CIRCLES = 700;

    private static final double LEAST_RADIUS = 4;
    private static final double MOST_RADIUS = 34;
    /* From this radius on there is room for a number in a circle. */
    private static final double SHOWS_NUMBER = 9;
    /* On a small screen words are drawn so much larger. */
    private static final double FAR_OFF = 2.4;
    /* A circle of the largest kind stands for this many events at least. */
    private static final long FEW = 60;

    private final double width;
    private final double height;
    private final Frame frame;
    private final Svg svg;

    private MapDrawing(String cssClass, double width, double height, Frame frame, String described) {
        this.width = width;
        this.height = height;
        this.frame = frame.shaped(width, height);
        this.svg = Svg.linked(cssClass, width, height, described);
    }

    /** One place with its precision as a circle; as SVG, or null where its coordinates are unknown. */
    public static @Nullable String of(HappeningPlace place) {
        Double lat = place.lat();
        Double lon = place.lon();
        if (lat == null || lon == null) {
            return null;
        }
        double radius = Reach.kilometres(place);
        Frame around = Frame.around(lat, lon, Math.max(120, radius * 2.6));
        MapDrawing map = new MapDrawing("map small", 560, 260, around, place.name() + " on the map");
        map.land();
        double pixels = radius / 111.2 * map.height / (map.frame.north() - map.frame.south());
        map.svg.empty("circle", "class", "precision", "cx", map.x(lon), "cy", map.y(lat), "r", pixels);
        map.svg.empty("circle", "class", "spot", "cx", map.x(lon), "cy", map.y(lat), "r", 3.5);
        map.svg.words("text", place.name(), "class", "spot-name", "x", map.x(lon) + 8, "y", map.y(lat) - 8);
        return map.svg.done();
    }

    /**
     * All places of a view.
     *
     * @param box part of the map to show; null for as much as the places need
     * @param address of the view of one place
     */
    public static String of(List<PlaceCount> places, @Nullable GeoBox box, Function<PlaceCount, String> address) {
        Frame wanted = box == null
                ? Frame.around(
                        MiddlePlaces.of(places).stream().map(PlaceCount::place).toList())
                : Frame.of(box);
        MapDrawing map = new MapDrawing("map large", 1000, 620, wanted, places.size() + " places on the map");
        map.land();
        List<Cluster> clusters = map.clusters(places).first(MOST_CIRCLES);
        long most = Math.max(FEW, clusters.isEmpty() ? 0 : clusters.getFirst().events());
        clusters.forEach(it -> map.circle(it, radius(it, most), address));
        map.words(clusters, most);
        return map.svg.done();
    }

    private void land() {
        svg.empty(
                "rect",
                "class",
                "sea",
                "width",
                width,
                "height",
                height,
                "data-south",
                frame.south(),
                "data-west",
                frame.west(),
                "data-north",
                frame.north(),
                "data-east",
                frame.east());
        Land.paths(frame, width, height).forEach((country, path) -> {
            svg.open("path", "class", "land", "fill-rule", "evenodd", "d", path)
                    .words("title", country)
                    .close();
        });
    }

    private PlaceClusters clusters(List<PlaceCount> places) {
        PlaceClusters clusters = new PlaceClusters();
        for (PlaceCount place : places) {
            Double lat = place.place().lat();
            Double lon = place.place().lon();
            if (lat != null && lon != null && shows(x(lon), y(lat))) {
                clusters.add(place, x(lon), y(lat));
            }
        }
        return clusters;
    }

    private boolean shows(double x, double y) {
        return x >= -MARGIN && y >= -MARGIN && x <= width + MARGIN && y <= height + MARGIN;
    }

    private static double radius(Cluster cluster, long most) {
        return LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * Math.sqrt((double) cluster.events() / most);
    }

    private void circle(Cluster cluster, double radius, Function<PlaceCount, String> address) {
        String more = cluster.places() > 1 ? " and " + (cluster.places() - 1) + " near" : "";
        String words = cluster.first().place().name() + more + ": " + Amounts.counted(cluster.events(), "event") + ", "
                + cluster.backed() + " with two origins or more, " + cluster.disputed() + " where accounts differ";
        svg.open("a", "href", address.apply(cluster.first())).words("title", words);
        svg.open(
                "g",
                "class",
                "place" + (cluster.disputed() > 0 ? " disputed" : "") + (cluster.backed() > 0 ? " backed" : ""));
        svg.empty("circle", "cx", cluster.x(), "cy", cluster.y(), "r", radius);
        svg.close().close();
    }

    /* Above all circles: first the numbers, then the names that cross neither a number nor another name. */
    private void words(List<Cluster> clusters, long most) {
        Labels labels = new Labels(1);
        Labels farOff = new Labels(FAR_OFF);
        svg.open("g", "class", "words");
        for (Cluster cluster : clusters) {
            double radius = radius(cluster, most);
            if (radius > SHOWS_NUMBER) {
                String number = String.valueOf(cluster.events());
                boolean readable = farOff.fitsAround(number, cluster.x(), cluster.y());
                labels.fitsAround(number, cluster.x(), cluster.y());
                svg.words(
                        "text",
                        number,
                        "class",
                        readable ? "many" : "many near",
                        "x",
                        cluster.x(),
                        "y",
                        cluster.y() + 4,
                        "text-anchor",
                        "middle");
            }
        }
        for (Cluster cluster : clusters) {
            double x = cluster.x() + radius(cluster, most) + 3;
            String name = cluster.first().place().name();
            if (labels.fits(name, x, cluster.y() + 4)) {
                boolean readable = farOff.fits(name, x, cluster.y() + 4);
                svg.words("text", name, "class", readable ? "name" : "name near", "x", x, "y", cluster.y() + 4);
            }
        }
        svg.close();
    }

    private double x(double lon) {
        return (lon - frame.west()) / (frame.east() - frame.west()) * width;
    }

    private double y(double lat) {
        return (frame.north() - lat) / (frame.north() - frame.south()) * height;
    }
}
