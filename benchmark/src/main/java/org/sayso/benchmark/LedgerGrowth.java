package org.sayso.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.sayso.benchmark.InventedWar.Told;
import org.sayso.ledger.Ledger;

/**
 * What adding one report costs in a ledger that grows: {@code LedgerGrowth [SIZE ...]}, by default 1000 10000 100000. At each size the last two
 * hundred reports are timed, in processor time of the thread, so that a busy machine does not blur it. No JMH: the state that is measured takes long to
 * build, and each measurement changes it.
 */
public final class LedgerGrowth {

    private static final int TIMED = 200;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private LedgerGrowth() {}

    public static void main(String[] arguments) throws IOException {
        int[] sizes = arguments.length == 0
                ? new int[] {1_000, 10_000, 100_000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).sorted().toArray();
        Path folder = Files.createTempDirectory("sayso-growth");
        Path file = folder.resolve("growth.db");
        try (Ledger ledger = Ledger.open(file)) {
            grow(ledger, file, sizes, System.out);
        } finally {
            for (String end : new String[] {"", "-wal", "-shm"}) {
                Files.deleteIfExists(folder.resolve("growth.db" + end));
            }
            Files.delete(folder);
        }
    }

    private static void grow(Ledger ledger, Path file, int[] sizes, PrintStream out) throws IOException {
        out.println("reports    median ms/report   mean ms/report   heap MB   ledger MB");
        int number = 0;
        for (int size : sizes) {
            double[] took = new double[Math.min(TIMED, size)];
            for (; number < size; number++) {
                Told told = InventedWar.report(number);
                long start = THREADS.getCurrentThreadCpuTime();
                ledger.add(told.captured(), told.reading());
                double millis = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
                int at = number - (size - took.length);
                if (at >= 0) {
                    took[at] = millis;
                }
            }
            double mean = Arrays.stream(took).average().orElse(0);
            Arrays.sort(took);
            out.printf(
                    Locale.ROOT,
                    "%7d %18.1f %16.1f %9d %11d%n",
                    size,
                    took[took.length / 2],
                    mean,
                    usedMegabytes(),
                    Files.size(file) >> 20);
        }
    }

    private static long usedMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
