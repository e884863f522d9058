package org.sayso.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the scorer that lies beside a gold file. */
public final class Scorer {

    private final Path script;

    private Scorer(Path script) {
        this.script = script;
    }

    /**
     * The scorer of this gold file; empty where none lies in its folder or the one above, or there is no python3.
     *
     * @param script file name of the scorer
     */
    public static Optional<Scorer> beside(Path gold, String script) {
        Path folder = gold.toAbsolutePath().getParent();
        for (int up = 0; up < 2 && folder != null; up++, folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(script))) {
                return hasPython() ? Optional.of(new Scorer(folder.resolve(script))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * What the scorer prints.
     *
     * @throws IOException where it fails; the message holds what it printed
     */
    public String run(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("python3", script.toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        try (InputStream printed = process.getInputStream()) {
            String text = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException(script + " failed:\n" + text);
            }
            return text;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while scoring", e);
        }
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
