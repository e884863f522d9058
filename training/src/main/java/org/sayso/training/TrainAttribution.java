package org.sayso.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sayso.reader.neural.ModelDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code sayso train attribution}: all stages, then the files. Two hours on one core. Stages whose checkpoint lies in the folder are not run again.
 */
@Command(
        name = "attribution",
        description = "Trains the attribution model and writes it as ONNX files with 8-bit weights.",
        mixinStandardHelpOptions = true)
final class TrainAttribution implements Callable<Integer> {

    @Option(
            names = "--gold",
            required = true,
            description = "Folder with attribution, attribution-types, factuality and ledger.")
    private Path gold = Path.of("");

    @Option(
            names = "--leave-out",
            defaultValue = "0",
            description = "Fold of news and types that measured.onnx is not trained on.")
    private int leaveOut;

    @Option(
            names = "--out",
            required = true,
            description =
                    "Folder for checkpoints, measured.onnx, and attribution.onnx, which is trained on everything.")
    private Path out = Path.of("");

    @Option(
            names = "--threads",
            defaultValue = "1",
            description = "Of PyTorch. With another number the last bits of the models are others.")
    private int threads;

    @Option(
            names = "--trial",
            description = "Reads one small batch of each corpus in each stage, to see that everything is in place.")
    private boolean trial;

    /** What makes the weights of a stage. */
    @FunctionalInterface
    private interface Stage {
        Weights run() throws IOException;
    }

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        System.setProperty("ai.djl.pytorch.num_threads", String.valueOf(threads));
        System.setProperty("ai.djl.pytorch.num_interop_threads", String.valueOf(threads));
        Effort effort = trial ? Effort.TRIAL : Effort.FULL;
        GoldFolder folder = new GoldFolder(gold);
        Weights news = kept("news", () -> new NewsStage(folder, leaveOut, effort).run(out));
        MixedStage leavingOut = new MixedStage(folder, leaveOut, effort);
        MixedStage onAll = new MixedStage(folder, -1, effort);
        Weights mixed = kept("mixed", () -> leavingOut.first(news));
        Weights second = kept("second", () -> leavingOut.second(mixed));
        Weights measured = kept("measured", () -> leavingOut.last(second));
        Weights everything = kept("everything", () -> onAll.everything(second));
        Weights shipped = kept("attribution", () -> onAll.last(everything));
        export(measured, "measured");
        export(shipped, "attribution");
        writeDifference();
        return 0;
    }

    private Weights kept(String name, Stage stage) throws IOException {
        Path file = out.resolve(name + ".weights");
        if (!Files.exists(file)) {
            stage.run().save(file);
        }
        return Weights.load(file);
    }

    private void writeDifference() throws IOException {
        ModelDifference.write(
                Files.readAllBytes(out.resolve("attribution.onnx")),
                Files.readAllBytes(out.resolve("measured.onnx")),
                Files.newOutputStream(out.resolve("measured.difference.gz")));
    }

    private void export(Weights weights, String name) throws IOException {
        OnnxExport.write(weights, HeadSets.ALL, OnnxExport.WINDOW, true, out.resolve(name + ".onnx"));
    }
}
