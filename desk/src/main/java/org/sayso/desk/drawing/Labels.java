package org.sayso.desk.drawing;

import java.util.ArrayList;
import java.util.List;

/** Names on a drawing, none across another: the first that asks has the room. */
final class Labels {

    private static final double LETTER = 6.2;
    private static final double LINE = 13;

    private final List<Room> taken = new ArrayList<>();
    private final double scale;

    /** @param scale 1 for words of the usual size */
    Labels(double scale) {
        this.scale = scale;
    }

    private record Room(double left, double top, double right, double bottom) {

        boolean meets(Room other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** Whether there is room for a name whose base line begins here; then it is taken. */
    boolean fits(String name, double x, double y) {
        return take(new Room(x, y - (LINE - 2) * scale, x + width(name), y + 2 * scale));
    }

    /** The same for a word in the middle of which this point is. */
    boolean fitsAround(String word, double x, double y) {
        double across = width(word) / 2;
        double up = LINE * scale / 2;
        return take(new Room(x - across, y - up, x + across, y + up));
    }

    private double width(String words) {
        return LETTER * scale * words.codePointCount(0, words.length());
    }

    private boolean take(Room room) {
        if (taken.stream().anyMatch(room::meets)) {
            return false;
        }
        taken.add(room);
        return true;
    }
}
