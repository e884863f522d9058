package org.sayso.reader.neural;

/**
 * A word where it stands in its text, as the encoder sees it. The array is not copied.
 *
 * @param factuality from -3, certainly did not happen, to 3, certainly happened: what the annotators of UDS-IH2 would say of it
 * @param vector the encoder's last layer at the word's first piece
 */
public record EncodedWord(float factuality, float[] vector) {}
