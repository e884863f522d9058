package org.sayso.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.sayso.intake.Captures;
import org.sayso.intake.Intake;
import org.sayso.intake.IntakeSettings;
import org.sayso.intake.capture.Capture;

/**
 * Makes a web archive of so many pages and reads it to its end, in one thread: pages a second, of the clock and of the processor, and the most memory that was
 * held. Arguments: number of pages, then, if pages are to be real ones, a folder of {@code .html} or {@code .html.gz} files that are taken in turn.
 */
public final class WarcRun {

    private static final int PAGES = 10_000;
    private static final int MENU_LINKS = 60;

    private WarcRun() {}

    public static void main(String[] arguments) throws IOException {
        int pages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : PAGES;
        List<Path> real = arguments.length > 1 ? files(Path.of(arguments[1])) : List.of();
        Path archive = Files.createTempFile("pages", ".warc.gz");
        try {
            write(archive, pages, real);
            read(archive, System.out);
        } finally {
            Files.delete(archive);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }

    private static void write(Path archive, int pages, List<Path> real) throws IOException {
        try (WarcWriter out =
                new WarcWriter(FileChannel.open(archive, StandardOpenOption.WRITE), WarcCompression.GZIP)) {
            for (int i = 0; i < pages; i++) {
                byte[] page = real.isEmpty() ? invented(i) : bytes(real.get(i % real.size()));
                HttpResponse http = new HttpResponse.Builder(200, "OK")
                        .body(MediaType.HTML, page)
                        .build();
                out.write(new WarcResponse.Builder("https://velm.example/" + i)
                        .date(Instant.parse("2014-05-03T10:00:00Z"))
                        .body(http)
                        .build());
            }
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!file.toString().endsWith(".gz")) {
            return Files.readAllBytes(file);
        }
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    /* About 20 KB, most of it menus and scripts, as pages are. */
    private static byte[] invented(int number) {
        StringBuilder page = new StringBuilder("<html lang='en'><head><meta charset='utf-8'><title>Report " + number
                + "</title><meta property='article:published_time' content='2014-05-03T10:00:00Z'><script>");
        page.append("var velm = {list: [1, 2, 3]};".repeat(200)).append("</script></head><body><nav><ul>");
        for (int i = 0; i < MENU_LINKS; i++) {
            page.append("<li class='menu-item'><a href='/section/")
                    .append(i)
                    .append("'>Section ")
                    .append(i)
                    .append("</a></li>");
        }
        page.append("</ul></nav><article><h1>Report ").append(number).append("</h1>");
        for (String paragraph : InventedReports.ofTokens(500).text().split("\n\n")) {
            page.append("<p>").append(paragraph).append(' ').append(number).append("</p>");
        }
        page.append("</article><footer>").append("<div class='tile'><a href='/x'>Read also</a></div>".repeat(100));
        return page.append("</footer></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void read(Path archive, PrintStream out) {
        int taken = 0;
        List<String> failures = new ArrayList<>();
        long clock = System.nanoTime();
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try (Captures captures = Intake.with(IntakeSettings.DEFAULT).read(List.of(archive.toString()))) {
            while (captures.hasNext()) {
                switch (captures.next()) {
                    case Capture.Taken ignored -> taken++;
                    case Capture.Failed failed -> failures.add(failed.reason());
                    case Capture.Skipped ignored -> {}
                }
            }
        }
        double clockSeconds = (System.nanoTime() - clock) / 1e9;
        double processorSeconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9;
        int pages = taken + failures.size();
        out.printf(
                Locale.ROOT,
                "%d pages, %d refused; %.1f pages/s of the clock, %.1f pages/s of one core; at most %d MB of heap in use, of %d MB%n",
                pages,
                failures.size(),
                pages / clockSeconds,
                pages / processorSeconds,
                mostHeap() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        failures.stream().distinct().sorted().forEach(reason -> out.println("refused: " + reason));
    }

    private static long mostHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
