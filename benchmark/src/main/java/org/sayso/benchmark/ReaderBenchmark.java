package org.sayso.benchmark;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.reader.ReportReader;
import org.sayso.reader.StandardReader;
import org.sayso.reader.corenlp.CoreNlpParser;

/** Reports of 500 tokens a second, with everything on and as many threads as cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 20)
@Measurement(iterations = 3, time = 20)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx3g", "-XX:+UseParallelGC", "--enable-native-access=ALL-UNNAMED"})
@Threads(Threads.MAX)
public class ReaderBenchmark {

    private ReportReader reader;
    private Report report;

    @Setup
    public void load() {
        reader = StandardReader.over(new CoreNlpParser());
        report = InventedReports.ofTokens(500).withDate(LocalDate.of(2030, 9, 14));
    }

    @Benchmark
    public Reading read() {
        return reader.read(report);
    }
}
