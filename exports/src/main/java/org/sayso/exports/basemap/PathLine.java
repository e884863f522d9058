package org.sayso.exports.basemap;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * A ring as SVG path data: points that lie within three quarters of a pixel of the line through their neighbours are left out (Douglas and Peucker
 * 1973), the others are written as steps of tenths of a pixel.
 */
final class PathLine {

    private static final double TOLERANCE = 0.75;

    private final double[] x;
    private final double[] y;
    private final double tolerance;

    private PathLine(double[] x, double[] y, double tolerance) {
        this.x = x;
        this.y = y;
        this.tolerance = tolerance;
    }

    /** Which points of a line are needed, so that no other lies farther from it than this. */
    static BitSet kept(double[] x, double[] y, double tolerance) {
        return new PathLine(x, y, tolerance).kept();
    }

    /** A ring that is too small to be seen adds nothing. */
    static void append(StringBuilder path, double[] x, double[] y) {
        PathLine line = new PathLine(x, y, TOLERANCE);
        BitSet kept = line.kept();
        if (kept.cardinality() > 3) {
            line.write(path, kept);
        }
    }

    private BitSet kept() {
        BitSet kept = new BitSet(x.length);
        kept.set(0);
        kept.set(x.length - 1);
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {0, x.length - 1});
        while (!open.isEmpty()) {
            int[] stretch = open.pop();
            int farthest = farthest(stretch[0], stretch[1]);
            if (farthest > 0) {
                kept.set(farthest);
                open.push(new int[] {stretch[0], farthest});
                open.push(new int[] {farthest, stretch[1]});
            }
        }
        return kept;
    }

    /* Zero where all points between lie close to the line. */
    private int farthest(int from, int to) {
        int farthest = 0;
        double most = tolerance;
        for (int i = from + 1; i < to; i++) {
            double distance = distance(i, from, to);
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        return farthest;
    }

    private double distance(int point, int from, int to) {
        double across = x[to] - x[from];
        double down = y[to] - y[from];
        double length = Math.sqrt(across * across + down * down);
        double fromX = x[point] - x[from];
        double fromY = y[point] - y[from];
        return length < 1e-9
                ? Math.sqrt(fromX * fromX + fromY * fromY)
                : Math.abs(across * fromY - down * fromX) / length;
    }

    private void write(StringBuilder path, BitSet kept) {
        long lastX = 0;
        long lastY = 0;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            long tenthsX = Math.round(x[i] * 10);
            long tenthsY = Math.round(y[i] * 10);
            if (i == 0) {
                path.append('M')
                        .append(tenths(tenthsX))
                        .append(' ')
                        .append(tenths(tenthsY))
                        .append('l');
            } else {
                String down = tenths(tenthsY - lastY);
                boolean apart = path.charAt(path.length() - 1) != 'l' && tenthsX - lastX >= 0;
                path.append(apart ? " " : "").append(tenths(tenthsX - lastX));
                path.append(down.startsWith("-") ? "" : " ").append(down);
            }
            lastX = tenthsX;
            lastY = tenthsY;
        }
        path.append('z');
    }

    private static String tenths(long value) {
        String sign = value < 0 ? "-" : "";
        long whole = Math.abs(value) / 10;
        long rest = Math.abs(value) % 10;
        return rest == 0 ? (whole == 0 ? "0" : sign + whole) : sign + (whole == 0 ? "" : whole) + "." + rest;
    }
}
