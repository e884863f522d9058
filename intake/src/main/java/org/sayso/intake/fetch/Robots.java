package org.sayso.intake.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the robots.txt of a host allows (RFC 9309): one that is not there allows everything, one that cannot be had allows nothing. */
final class Robots {

    private static final int REDIRECTS = 5;
    /* As long as RFC 9309 lets a copy be used. */
    private static final Duration KEPT = Duration.ofHours(24);

    private record Known(BaseRobotRules rules, long askedAt) {
        boolean isFresh() {
            return System.nanoTime() - askedAt < KEPT.toNanos();
        }
    }

    private final Exchanges exchanges;
    private final Map<String, Known> rules = new ConcurrentHashMap<>();

    Robots(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    boolean allow(URI address) throws InterruptedException {
        return rules(address).isAllowed(address.toString());
    }

    /** The pause that the host asks for; zero where it asks for none. */
    Duration pause(URI address) throws InterruptedException {
        long delay = rules(address).getCrawlDelay();
        return delay == BaseRobotRules.UNSET_CRAWL_DELAY ? Duration.ZERO : Duration.ofMillis(delay);
    }

    private BaseRobotRules rules(URI address) throws InterruptedException {
        String origin = address.getScheme() + "://" + address.getRawAuthority();
        Known known = rules.get(origin);
        if (known == null || !known.isFresh()) {
            known = new Known(fetch(origin), System.nanoTime());
            rules.put(origin, known);
        }
        return known.rules();
    }

    private BaseRobotRules fetch(String origin) throws InterruptedException {
        try {
            URI at = URI.create(origin + "/robots.txt");
            HttpResponse<byte[]> answer = exchanges.get(at, Validators.NONE);
            for (int hops = 0; hops < REDIRECTS && answer.statusCode() / 100 == 3; hops++) {
                URI next = at.resolve(answer.headers().firstValue("location").orElse("/robots.txt"));
                if (!next.getRawAuthority().equals(at.getRawAuthority())) {
                    break;
                }
                at = next;
                answer = exchanges.get(at, Validators.NONE);
            }
            return rules(at, answer);
        } catch (FetchException | IllegalArgumentException e) {
            return new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        }
    }

    private static BaseRobotRules rules(URI at, HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status == 200) {
            return new SimpleRobotRulesParser()
                    .parseContent(at.toString(), answer.body(), "text/plain", List.of(Exchanges.ROBOT_NAME));
        }
        return new SimpleRobotRules(status >= 500 ? RobotRulesMode.ALLOW_NONE : RobotRulesMode.ALLOW_ALL);
    }
}
