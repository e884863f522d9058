package org.sayso.benchmark;

import java.util.List;
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
import org.sayso.model.CodePointText;
import org.sayso.reader.neural.TrainedAttribution;
import org.sayso.reader.neural.TrainedReader;

/** The trained encoder alone: attributions of reports of 500 tokens a second, as a reading asks for them, with as many threads as cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 20)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseParallelGC", "--enable-native-access=ALL-UNNAMED"})
@Threads(Threads.MAX)
public class EncoderBenchmark {

    private TrainedReader encoder;
    private CodePointText text;

    @Setup
    public void load() {
        encoder = TrainedReader.standard();
        text = CodePointText.of(InventedReports.ofTokens(500).text());
    }

    @Benchmark
    public List<TrainedAttribution> attributions() {
        return encoder.attributions(text);
    }
}
