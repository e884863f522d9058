package org.sayso.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.sayso.model.json.Exchange;

/**
 * The folder that a job writes: {@code readings}, {@code failures}, and under {@code _job} the plan and one file for each wave that is committed. A wave is
 * written in {@code _job/work} and moved to its place when it is whole; its file under {@code _job/done} comes last and is what makes it count.
 */
final class OutputFolder {

    private final FileSystem files;
    private final Path root;

    private OutputFolder(FileSystem files, Path root) {
        this.files = files;
        this.root = root;
    }

    /** @throws BulkException where the folder holds something else than this very plan's output */
    static OutputFolder open(String folder, JobPlan plan, Configuration hadoop) {
        try {
            Path root = new Path(folder);
            OutputFolder output = new OutputFolder(root.getFileSystem(hadoop), root);
            output.begin(plan);
            return output;
        } catch (IOException e) {
            throw new BulkException(folder + ": cannot be written (" + e.getMessage() + ")", e);
        }
    }

    private void begin(JobPlan plan) throws IOException {
        Path file = new Path(root, "_job/plan.json");
        String wanted = Exchange.line(plan);
        if (files.exists(file)) {
            if (!wanted.equals(read(file))) {
                throw new BulkException(
                        root
                                + ": holds the output of another job (other files, reader or settings); name another folder or delete this one");
            }
        } else if (files.exists(root) && files.listStatus(root).length > 0) {
            throw new BulkException(root + ": is not empty, and no job of ours; name another folder");
        } else {
            write(file, wanted);
        }
    }

    Optional<WaveCounts> counts(Wave wave) {
        try {
            Path file = done(wave);
            return files.exists(file)
                    ? Optional.of(Exchange.mapper().readValue(read(file), WaveCounts.class))
                    : Optional.empty();
        } catch (IOException e) {
            throw new BulkException(root + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }

    /** Takes away what an interrupted try at this wave left. */
    void clear(Wave wave) {
        try {
            files.delete(work(), true);
            files.delete(place("readings", wave), true);
            files.delete(place("failures", wave), true);
        } catch (IOException e) {
            throw new BulkException(root + ": cannot be cleaned (" + e.getMessage() + ")", e);
        }
    }

    void commit(Wave wave, WaveCounts counts) {
        try {
            move("readings", wave);
            move("failures", wave);
            write(done(wave), Exchange.line(counts));
            files.delete(work(), true);
        } catch (IOException e) {
            throw new BulkException(root + ": cannot be written (" + e.getMessage() + ")", e);
        }
    }

    String workFolder(String part) {
        return new Path(work(), part).toString();
    }

    private void move(String part, Wave wave) throws IOException {
        Path from = new Path(work(), part);
        Path to = place(part, wave);
        files.mkdirs(to.getParent());
        if (!files.rename(from, to)) {
            throw new IOException("cannot move " + from + " to " + to);
        }
    }

    private Path work() {
        return new Path(root, "_job/work");
    }

    private Path place(String part, Wave wave) {
        return new Path(new Path(root, part), wave.folder());
    }

    private Path done(Wave wave) {
        return new Path(root, "_job/done/" + wave.folder() + ".json");
    }

    private String read(Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void write(Path file, String content) throws IOException {
        Path beside = new Path(file.getParent(), "." + file.getName() + ".new");
        try (OutputStream out = files.create(beside, true)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        files.delete(file, false);
        if (!files.rename(beside, file)) {
            throw new IOException("cannot write " + file);
        }
    }
}
