package org.sayso.exports.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The sheet under a brief's map holds every place, and the coast beneath them. */
class MapSheetTest {

    @Test
    void holdsEveryPlaceWithTheRoomAroundIt() {
        MapSheet sheet =
                MapSheet.around(List.of(new MapSheet.Round(34.7, 36.7, 0.4), new MapSheet.Round(36.2, 37.2, 0.4)));
        assertThat(sheet.x(36.7)).isBetween(0.0, (double) MapSheet.WIDTH);
        assertThat(sheet.y(36.2)).isBetween(0.0, sheet.height());
        assertThat(sheet.y(34.7)).isGreaterThan(sheet.y(36.2));
    }

    @Test
    void drawsTheCoastInFewBytesAndNamesNoCountry() {
        String svg = MapSheet.around(List.of(new MapSheet.Round(34.9, 35.9, 2))).open();
        assertThat(svg).contains("<path class=land ").doesNotContain("Syria", "<title>");
        assertThat(svg.length()).isLessThan(30_000);
    }
}
