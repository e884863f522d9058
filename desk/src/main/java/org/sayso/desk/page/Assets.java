package org.sayso.desk.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import org.sayso.desk.access.Refusal;

/** Style sheet and scripts, each listed here: no address reaches any other file. */
public final class Assets {

    private static final String CSS = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private final Map<String, Asset> assets = Map.of(
            "desk.css", asset("/org/sayso/desk/page/desk.css", CSS),
            "desk.js", asset("/org/sayso/desk/page/desk.js", SCRIPT),
            "keys.js", asset("/org/sayso/desk/page/keys.js", SCRIPT),
            "mark.svg", asset("/org/sayso/desk/page/mark.svg", "image/svg+xml"),
            "htmx.js", asset(webJar("htmx.org") + "/dist/htmx.min.js", SCRIPT));

    /** Answers with the asset that the path names. */
    public void show(Context context) {
        Asset asset = assets.get(context.pathParam("name"));
        if (asset == null) {
            throw new Refusal(404, "There is nothing of that name here.");
        }
        context.header("Cache-Control", "no-cache");
        context.header("ETag", asset.tag());
        if (asset.tag().equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        context.contentType(asset.type()).result(asset.content());
    }

    private static Asset asset(String resource, String type) {
        byte[] content = read(resource);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return new Asset(type, content, "\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /* A WebJar's files lie in a folder of its version. */
    private static String webJar(String name) {
        Properties properties = new Properties();
        try (InputStream in = open("/META-INF/maven/org.webjars.npm/" + name + "/pom.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "/META-INF/resources/webjars/" + name + "/" + properties.getProperty("version");
    }

    private static byte[] read(String resource) {
        try (InputStream in = open(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = Assets.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("missing from the jars: " + resource);
        }
        return in;
    }

    private record Asset(String type, byte[] content, String tag) {}
}
