package org.sayso.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sayso train attribution}: both stages, then the file. An hour and a half on one core. */
@Command(
        name = "attribution",
        description = "Trains the attribution model and writes it as an ONNX file with 8-bit weights.",
        mixinStandardHelpOptions = true)
final class TrainAttribution implements Callable<Integer> {

    @Option(names = "--gold", required = true, description = "Folder with attribution, attribution-types and ledger.")
    private Path gold = Path.of("");

    @Option(
            names = "--leave-out",
            defaultValue = "0",
            description = "Fold that is not trained on (the shipped model leaves out 0); -1: none.")
    private int leaveOut;

    @Option(names = "--out", required = true, description = "Folder for checkpoints and attribution.onnx.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        GoldFolder folder = new GoldFolder(gold);
        Weights weights = new LedgerStage(folder, leaveOut).all(new NewsStage(folder, leaveOut).run(out));
        weights.save(out.resolve("all.weights"));
        OnnxExport.write(weights, HeadSets.ALL, OnnxExport.WINDOW, true, out.resolve("attribution.onnx"));
        return 0;
    }
}
