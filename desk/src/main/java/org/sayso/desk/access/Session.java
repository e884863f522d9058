package org.sayso.desk.access;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.BitSet;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** One browser's time at the desk. Gives out form tokens, each good for one use in this session. Thread-safe. */
public final class Session {

    private static final String MAC = "HmacSHA256";

    private final String id;
    private final byte[] key;
    private final BitSet spent = new BitSet();
    private int given;
    private Instant lastSeen;
    private @Nullable Visitor visitor;

    Session(String id, byte[] key, @Nullable Visitor visitor, Instant now) {
        this.id = id;
        this.key = key.clone();
        this.visitor = visitor;
        this.lastSeen = now;
    }

    public String id() {
        return id;
    }

    /** Who signed in; empty before that. */
    public synchronized Optional<Visitor> visitor() {
        return Optional.ofNullable(visitor);
    }

    /** A token for one form: it proves that this session was shown the form. */
    public synchronized String newFormToken() {
        int number = given++;
        return number + "." + seal(number);
    }

    /** True once for each token that this session gave out. */
    synchronized boolean spend(@Nullable String token) {
        if (token == null || !token.matches("[0-9]{1,9}\\.[A-Za-z0-9_-]{43}")) {
            return false;
        }
        int number = Integer.parseInt(token.substring(0, token.indexOf('.')));
        boolean own = MessageDigest.isEqual(
                (number + "." + seal(number)).getBytes(StandardCharsets.US_ASCII),
                token.getBytes(StandardCharsets.US_ASCII));
        if (!own || number >= given || spent.get(number)) {
            return false;
        }
        spent.set(number);
        return true;
    }

    synchronized void seen(Instant now) {
        lastSeen = now;
    }

    synchronized Instant lastSeen() {
        return lastSeen;
    }

    private String seal(int number) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            byte[] seal = mac.doFinal(Integer.toString(number).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has " + MAC, e);
        }
    }
}
