package org.sayso.reader.transition;

/**
 * Which word hangs on which. The arrays are not copied.
 *
 * @param heads for each word the position of its head; -1 for the root
 * @param labels for each word the name of its relation to the head
 */
public record Arcs(int[] heads, String[] labels) {}
