package org.sayso.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sayso.reader.neural.TrainedReader;

/** Opens models to measure. */
final class Models {

    private Models() {}

    /** @param file null for the model that the reader ships */
    static TrainedReader reader(@Nullable Path file) throws IOException {
        return file == null ? TrainedReader.standard() : TrainedReader.of(Files.readAllBytes(file));
    }
}
