package org.sayso.evaluation;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.sayso.model.CodePointText;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Parser;
import org.sayso.reader.syntax.Sentence;

/**
 * Keeps parsed texts in a folder, so that a rule can be measured again without parsing the corpus again. For developers; safe for many threads
 * and processes. Delete the folder when the parser or its settings change.
 */
public final class ParseCache implements Parser {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path folder;
    private final Supplier<Parser> parser;

    /** @param parser asked for only when a text is not yet in the folder */
    public ParseCache(Path folder, Supplier<Parser> parser) {
        this.folder = folder;
        this.parser = parser;
    }

    @Override
    public ParsedText parse(String text) {
        Path file = folder.resolve(sha256(text) + ".json.gz");
        try {
            if (Files.exists(file)) {
                return load(text, file);
            }
            ParsedText parsed = parser.get().parse(text);
            store(parsed, file);
            return parsed;
        } catch (IOException e) {
            throw new UncheckedIOException("parse cache " + file, e);
        }
    }

    private static ParsedText load(String text, Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            Sentence[] sentences = MAPPER.readValue(in, Sentence[].class);
            return new ParsedText(CodePointText.of(text), List.of(sentences));
        }
    }

    private void store(ParsedText parsed, Path file) throws IOException {
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, "half", ".tmp");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(half))) {
            MAPPER.writeValue(out, parsed.sentences());
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
