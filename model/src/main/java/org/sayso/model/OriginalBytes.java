package org.sayso.model;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes that a report was taken from, exactly as they came, with their SHA-256. Two are equal where their hashes are.
 *
 * <p>Immutable: the array handed in is copied, and so is the one handed out.
 */
public final class OriginalBytes {

    private final byte[] content;
    private final String sha256;

    private OriginalBytes(byte[] content) {
        this.content = content;
        this.sha256 = hash(content);
    }

    public static OriginalBytes of(byte[] content) {
        return new OriginalBytes(content.clone());
    }

    /** SHA-256 in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** Number of bytes. */
    public int size() {
        return content.length;
    }

    public byte[] toArray() {
        return content.clone();
    }

    /** Reads the bytes without copying them. */
    public InputStream stream() {
        return new ByteArrayInputStream(content);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OriginalBytes that && sha256.equals(that.sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return size() + " bytes, sha256 " + sha256;
    }
}
