package org.sayso.intake.capture;

/**
 * How one field of a report was found.
 *
 * @param field name of the field in the exchange format: {@code date}, {@code outlet}, {@code title}
 * @param rule where it was looked for: {@code published line}, {@code copyright line}, {@code json-ld datePublished}
 * @param words what stood there
 */
public record FieldSource(String field, String rule, String words) {}
