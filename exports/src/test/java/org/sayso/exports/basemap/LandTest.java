package org.sayso.exports.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.sayso.model.HappeningPlace;

/** The land under a map is that of the part of the world it shows, and light enough to be sent. */
class LandTest {

    @Test
    void showsTheCountriesAroundAPlace() {
        SortedMap<String, String> paths =
                Land.paths(Frame.around(35.1, 33.4, 300).shaped(560, 260), 560, 260);
        assertThat(paths.keySet()).contains("Cyprus", "Syria", "Lebanon").doesNotContain("Peru");
        assertThat(paths.get("Cyprus")).matches("M[-0-9.]+ [-0-9.]+l[-0-9. ]+z.*");
    }

    @Test
    void theWholeWorldIsDrawnInFewPoints() {
        Frame world = Frame.around(List.<HappeningPlace>of()).shaped(1000, 620);
        SortedMap<String, String> paths = Land.paths(world, 1000, 620);
        assertThat(paths).hasSizeGreaterThan(150);
        assertThat(paths.values().stream().mapToInt(String::length).sum()).isLessThan(90_000);
    }

    @Test
    void noBorderRunsAcrossTheWholeMap() {
        Frame world = Frame.around(List.<HappeningPlace>of()).shaped(1000, 620);
        assertThat(BaseMap.rings()).filteredOn(ring -> ring.north()[0] > -60).allSatisfy(ring -> {
            for (int i = 1; i < ring.east().length; i++) {
                assertThat(Math.abs(ring.east()[i] - ring.east()[i - 1]))
                        .as(ring.country())
                        .isLessThan(60);
            }
        });
        assertThat(Land.paths(world, 1000, 620).get("Russia").split("M")).hasSizeGreaterThan(3);
    }

    @Test
    void pointsOnALineAreLeftOutAndCornersKept() {
        StringBuilder path = new StringBuilder();
        PathLine.append(path, new double[] {0, 5, 10, 10, 10, 0, 0}, new double[] {0, 0.1, 0, 5, 10, 10, 0});
        assertThat(path.toString()).isEqualTo("M0 0l10 0 0 10-10 0 0-10z");
    }

    @Test
    void whatIsTooSmallToBeSeenIsNotDrawn() {
        StringBuilder path = new StringBuilder();
        PathLine.append(path, new double[] {0, 0.2, 0.2, 0}, new double[] {0, 0, 0.2, 0});
        assertThat(path).isEmpty();
    }
}
