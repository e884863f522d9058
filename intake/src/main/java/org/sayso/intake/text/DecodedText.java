package org.sayso.intake.text;

import java.nio.charset.Charset;

/**
 * Bytes as text.
 *
 * @param text without a byte order mark, otherwise every character as it stood: carriage returns, no-break spaces and all
 */
public record DecodedText(String text, Charset encoding) {}
