package org.sayso.exports.basemap;

import java.util.Collection;
import org.sayso.ledger.store.GeoBox;
import org.sayso.model.HappeningPlace;

/** A part of the map, in degrees east and north. */
public record Frame(double south, double west, double north, double east) {

    /** Holds nothing yet. */
    static final Frame NONE = new Frame(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    private static final Frame WORLD = new Frame(-58, -180, 78, 180);
    private static final double KILOMETRES_A_DEGREE = 111.2;

    public static Frame of(GeoBox box) {
        return new Frame(box.south(), box.west(), box.north(), box.east());
    }

    /** All these places with some room around; the world where there are none. */
    public static Frame around(Collection<HappeningPlace> places) {
        Frame frame = NONE;
        for (HappeningPlace place : places) {
            if (place.lat() != null && place.lon() != null) {
                frame = frame.with(place.lon(), place.lat());
            }
        }
        return frame.south > frame.north ? WORLD : frame.padded(0.08, 0.6);
    }

    /** So many kilometres to each side of a point. */
    public static Frame around(double lat, double lon, double kilometres) {
        double up = kilometres / KILOMETRES_A_DEGREE;
        double aside = up / Math.max(0.15, Math.cos(Math.toRadians(lat)));
        return new Frame(lat - up, lon - aside, lat + up, lon + aside);
    }

    Frame with(double lon, double lat) {
        return new Frame(Math.min(south, lat), Math.min(west, lon), Math.max(north, lat), Math.max(east, lon));
    }

    Frame padded(double part, double least) {
        double up = Math.max(least, (north - south) * part);
        double aside = Math.max(least, (east - west) * part);
        return new Frame(
                Math.max(-85, south - up),
                Math.max(-180, west - aside),
                Math.min(85, north + up),
                Math.min(180, east + aside));
    }

    /** Wider or higher, so that the frame has the shape of the drawing at its middle latitude. */
    public Frame shaped(double width, double height) {
        double shrink = Math.max(0.15, Math.cos(Math.toRadians((south + north) / 2)));
        double wide = (east - west) * shrink;
        double high = north - south;
        double wanted = width / height;
        if (wide / high < wanted) {
            double more = (high * wanted - wide) / shrink / 2;
            return new Frame(south, west - more, north, east + more);
        }
        double more = (wide / wanted - high) / 2;
        return new Frame(south - more, west, north + more, east);
    }
}
