package org.sayso.desk.drawing;

import java.util.ArrayList;
import java.util.List;

/** Names on a drawing, none across another: the first that asks has the room. */
final class Labels {

    private static final double LETTER = 6.2;
    private static final double LINE = 13;

    private final List<Room> taken = new ArrayList<>();

    private record Room(double left, double top, double right, double bottom) {

        boolean meets(Room other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** Whether there is room for a name whose base line begins here; then it is taken. */
    boolean fits(String name, double x, double y) {
        Room room = new Room(x, y - LINE + 2, x + LETTER * name.codePointCount(0, name.length()), y + 2);
        if (taken.stream().anyMatch(room::meets)) {
            return false;
        }
        taken.add(room);
        return true;
    }
}
