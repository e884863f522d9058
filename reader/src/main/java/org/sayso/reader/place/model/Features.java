package org.sayso.reader.place.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Named values of one thing to be judged, in the order in which they were added. Not thread-safe. */
public final class Features {

    private final List<String> names = new ArrayList<>();
    private double[] values = new double[24];

    public Features add(String name, double value) {
        if (value != 0) {
            if (names.size() == values.length) {
                values = Arrays.copyOf(values, 2 * values.length);
            }
            values[names.size()] = value;
            names.add(name);
        }
        return this;
    }

    public Features add(String name) {
        return add(name, 1);
    }

    public Features addIf(boolean present, String name) {
        return present ? add(name, 1) : this;
    }

    public int size() {
        return names.size();
    }

    public String name(int i) {
        return names.get(i);
    }

    public double value(int i) {
        return values[i];
    }
}
