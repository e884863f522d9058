package org.sayso.desk.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The sessions of a desk, in memory: they end with it, or after half a day without a request. Thread-safe. */
public final class Sessions {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);
    private static final int MOST = 10_000;

    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    public Sessions(Clock clock) {
        this.clock = clock;
    }

    /** Starts a session; for nobody where the visitor is null. */
    Session start(@Nullable Visitor visitor) {
        Instant now = clock.instant();
        if (sessions.size() >= MOST) {
            endTheLongestUnseen();
        }
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes());
        Session session = new Session(id, randomBytes(), visitor, now);
        sessions.put(id, session);
        return session;
    }

    /** The session of this id; empty where there is none, or it has ended. */
    Optional<Session> find(@Nullable String id) {
        Session session = id == null ? null : sessions.get(id);
        if (session == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (session.lastSeen().plus(LONGEST_PAUSE).isBefore(now)) {
            sessions.remove(session.id());
            return Optional.empty();
        }
        session.seen(now);
        return Optional.of(session);
    }

    void end(Session session) {
        sessions.remove(session.id());
    }

    /** Ends every session of this name but one. */
    void endOf(String name, Session stays) {
        sessions.values()
                .removeIf(it -> it != stays
                        && it.visitor().filter(who -> who.name().equals(name)).isPresent());
    }

    private void endTheLongestUnseen() {
        sessions.values().stream()
                .min((one, other) -> one.lastSeen().compareTo(other.lastSeen()))
                .ifPresent(this::end);
    }

    private byte[] randomBytes() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return bytes;
    }
}
