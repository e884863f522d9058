package org.sayso.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sayso.model.json.Exchange;
import org.sayso.reader.InOrder;

/** Turns each line of a gold file into one line of predictions, on all cores, in the order of the gold. */
public final class Predictions {

    private Predictions() {}

    /**
     * @param predict gives the prediction for one gold document; called from many threads
     * @throws IOException where the gold cannot be read, a line of it is no JSON, or the predictions cannot be written
     */
    public static void write(Path gold, Path predictions, Function<JsonNode, ?> predict) throws IOException {
        List<JsonNode> documents = documents(gold);
        Path parent = predictions.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(predictions, StandardCharsets.UTF_8))) {
            InOrder.onAllCores().forEach(documents.iterator(), predict.andThen(Exchange::line)::apply, line -> {
                out.print(line);
                out.print('\n');
            });
            if (out.checkError()) {
                throw new IOException("cannot write " + predictions);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** @throws IOException where the file cannot be read or a line of it is no JSON */
    public static List<JsonNode> documents(Path gold) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(gold, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank()) {
                try {
                    documents.add(Exchange.mapper().readTree(line));
                } catch (JsonProcessingException e) {
                    throw new IOException(gold + ", line " + number + ": no JSON: " + e.getOriginalMessage(), e);
                }
            }
        }
        return documents;
    }
}
