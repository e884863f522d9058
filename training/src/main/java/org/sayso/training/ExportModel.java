package org.sayso.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso train export}: a checkpoint as an ONNX file. */
@Command(name = "export", description = "Writes a checkpoint as an ONNX file.", mixinStandardHelpOptions = true)
final class ExportModel implements Callable<Integer> {

    @Option(names = "--float", description = "32-bit weights, to compare with.")
    private boolean floats;

    @Parameters(index = "0", description = "The checkpoint.")
    private Path checkpoint = Path.of("");

    @Parameters(index = "1", description = "Where to write.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        Weights weights = Weights.load(checkpoint);
        OnnxExport.write(
                weights,
                HeadSets.ALL.stream()
                        .filter(set -> weights.has(set.name() + ".tags.weight"))
                        .toList(),
                OnnxExport.WINDOW,
                !floats,
                file);
        return 0;
    }
}
