package org.sayso.reader.certainty;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Attribution;
import org.sayso.model.SourceKind;
import org.sayso.model.Span;
import org.sayso.model.Stance;

/** A wrapped sentence with its tags taken out: the attributions that they mark and the caveats that they expect. */
record Wrapped(String text, List<Attribution> attributions, Map<String, Span> caveats) {

    private static final Pattern TAG = Pattern.compile("<(/?)([sckp])([12])(?: ([a-z-]+))?>");

    private static final class Link {
        @Nullable
        Span source;

        @Nullable
        Span cue;

        @Nullable
        Span content;

        Stance stance = Stance.ASSERTS;
    }

    private record Open(int start, @Nullable String stance) {}

    static Wrapped of(String tagged) {
        Map<String, Link> links = new TreeMap<>();
        Map<String, Span> caveats = new TreeMap<>();
        StringBuilder text = new StringBuilder();
        Deque<Open> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(tagged);
        int at = 0;
        while (tag.find()) {
            text.append(tagged, at, tag.start());
            at = tag.end();
            if (tag.group(1).isEmpty()) {
                open.push(new Open(text.length(), tag.group(4)));
            } else {
                Open opened = open.pop();
                Span span = new Span(opened.start(), text.length());
                close(links, caveats, tag.group(2), "a" + tag.group(3), span, opened.stance());
            }
        }
        text.append(tagged.substring(at));
        return new Wrapped(text.toString(), attributions(text.toString(), links), caveats);
    }

    private static void close(
            Map<String, Link> links,
            Map<String, Span> caveats,
            String what,
            String id,
            Span span,
            @Nullable String stance) {
        Link link = links.computeIfAbsent(id, key -> new Link());
        switch (what) {
            case "s" -> link.source = span;
            case "c" -> {
                link.cue = span;
                link.stance = stance == null ? Stance.ASSERTS : Stance.ofWire(stance);
            }
            case "p" -> link.content = span;
            default -> caveats.put(id, span);
        }
    }

    private static List<Attribution> attributions(String text, Map<String, Link> links) {
        List<Attribution> all = new ArrayList<>();
        links.forEach((id, link) -> {
            if (link.content != null) {
                String inside = id.equals("a2") ? "a1" : null;
                all.add(new Attribution(
                        id,
                        link.source,
                        link.cue,
                        List.of(link.content),
                        inside,
                        kind(text, link.source),
                        null,
                        link.stance));
            }
        });
        return all;
    }

    private static SourceKind kind(String text, @Nullable Span source) {
        String words = source == null
                ? "rumour"
                : text.substring(source.start(), source.end()).toLowerCase(Locale.ROOT);
        if (words.matches(".*(video|footage).*")) {
            return SourceKind.RECORDING;
        }
        if (words.matches(".*(document|memo).*")) {
            return SourceKind.DOCUMENT;
        }
        return words.equals("rumour") ? SourceKind.RUMOUR : SourceKind.ORGANISATION;
    }
}
