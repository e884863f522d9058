package org.sayso.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps its cookie, reads form tokens out of pages, follows nothing by itself. */
final class Client {

    private static final Pattern FORM = Pattern.compile("name=\"_form\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String desk;
    String cookie = "";

    Client(Desk desk) {
        this.desk = desk.address();
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Opens a page, takes the first form token from it and sends these fields with it. */
    HttpResponse<String> submit(String page, String action, String... fields) {
        return post(action, formToken(get(page).body()), fields);
    }

    HttpResponse<String> post(String action, String token, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("_form", token);
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        String body = form.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static String formToken(String body) {
        Matcher matcher = FORM.matcher(body);
        if (!matcher.find()) {
            throw new IllegalStateException("no form on this page: " + body);
        }
        return matcher.group(1);
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(desk + path.substring(1)));
        return cookie.isEmpty() ? request : request.header("Cookie", "sayso=" + cookie);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").stream()
                    .filter(it -> it.startsWith("sayso="))
                    .forEach(it -> cookie = it.substring(6, it.indexOf(';')));
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
