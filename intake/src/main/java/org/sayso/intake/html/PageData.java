package org.sayso.intake.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself for machines: its meta elements and the articles in its JSON-LD. */
final class PageData {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern ARTICLE = Pattern.compile("(?i).*(?:Article|BlogPosting|Report|LiveBlog).*");
    private static final int DEEPEST = 8;

    private final Document page;
    private final List<JsonNode> articles = new ArrayList<>();

    private PageData(Document page) {
        this.page = page;
    }

    static PageData of(Document page) {
        PageData data = new PageData(page);
        for (Element script : page.select("script[type~=(?i)ld\\+json]")) {
            data.collect(json(script.data()), 0);
        }
        return data;
    }

    /* Broken JSON-LD is common; the page's other data stands without it. */
    private static JsonNode json(String script) {
        try {
            return MAPPER.readTree(script.replaceAll("[\\x00-\\x1F]", " "));
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private void collect(JsonNode json, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (json.isObject() && ARTICLE.matcher(json.path("@type").toString()).matches()) {
            articles.add(json);
        }
        json.forEach(child -> {
            if (child.isContainerNode()) {
                collect(child, depth + 1);
            }
        });
    }

    /** The content of the first meta element of that name or property. */
    Optional<String> meta(String name) {
        return page.select("meta[property=" + name + "],meta[name=" + name + "],meta[itemprop=" + name + "]").stream()
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    /** A field of the page's article in JSON-LD: the text itself, or the names of what it points to. */
    Optional<String> article(String field) {
        return articles.stream()
                .map(article -> String.join(", ", names(article.path(field))))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static List<String> names(JsonNode value) {
        List<String> names = new ArrayList<>();
        if (value.isTextual()) {
            names.add(value.asText().strip());
        } else if (value.isArray()) {
            value.forEach(item -> names.addAll(names(item)));
        } else if (value.path("name").isTextual()) {
            names.add(value.path("name").asText().strip());
        }
        names.removeIf(name -> name.isEmpty() || name.startsWith("http"));
        return names.stream().distinct().toList();
    }
}
