package org.sayso.ledger.copy;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.text.WordList;

/**
 * What names a page, whichever way it was reached: the address without scheme, fragment, marks of campaigns, and the forms for phones and printers.
 *
 * <p>What it gets wrong: a site that tells its articles apart by a parameter named like a mark ({@code ?source=12}) has them taken for one page; a front page
 * names no page at all and is left out.
 */
public final class PageAddress {

    private static final List<String> RULES = WordList.lines("copy/page-addresses.txt");
    private static final List<String> HOSTS = rules("host ");
    private static final List<String> ENDS = rules("end ");
    private static final List<String> FILES = rules("file ");
    private static final Pattern MARKS = Pattern.compile(
            rules("parameter ").stream()
                    .map(name -> Pattern.quote(name).replace("*", "\\E.*\\Q"))
                    .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE);

    private PageAddress() {}

    private static List<String> rules(String kind) {
        return RULES.stream()
                .filter(rule -> rule.startsWith(kind))
                .map(rule -> rule.substring(kind.length()).strip())
                .toList();
    }

    /** The key of the page at an address; empty where the address names none. */
    public static Optional<String> key(@Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(address.strip().replace(" ", "%20"));
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (uri.getHost() == null || !scheme.equals("http") && !scheme.equals("https")) {
                return Optional.empty();
            }
            String path = path(uri.getRawPath());
            String query = query(uri.getRawQuery());
            return path.isEmpty() && query.isEmpty()
                    ? Optional.empty()
                    : Optional.of(host(uri.getHost()) + port(uri) + path + (query.isEmpty() ? "" : "?" + query));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String host(String host) {
        String rest = host.toLowerCase(Locale.ROOT);
        for (String prefix : HOSTS) {
            if (rest.startsWith(prefix) && rest.indexOf('.', prefix.length()) > 0) {
                rest = rest.substring(prefix.length());
            }
        }
        return rest;
    }

    private static String port(URI uri) {
        int port = uri.getPort();
        return port < 0 || port == 80 || port == 443 ? "" : ":" + port;
    }

    private static String path(@Nullable String raw) {
        String path = withoutSlash(raw == null ? "" : raw);
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (FILES.contains(last.toLowerCase(Locale.ROOT))) {
            path = withoutSlash(path.substring(0, path.length() - last.length()));
        }
        for (String end : ENDS) {
            if (path.toLowerCase(Locale.ROOT).endsWith(end)) {
                path = withoutSlash(path.substring(0, path.length() - end.length()));
            }
        }
        return path.replaceFirst("^/amp/", "/");
    }

    private static String withoutSlash(String path) {
        return path.replaceFirst("/+$", "");
    }

    private static String query(@Nullable String raw) {
        return raw == null
                ? ""
                : Arrays.stream(raw.split("&"))
                        .filter(part -> !part.isEmpty()
                                && !MARKS.matcher(part.replaceFirst("=.*", "")).matches())
                        .sorted()
                        .collect(Collectors.joining("&"));
    }
}
