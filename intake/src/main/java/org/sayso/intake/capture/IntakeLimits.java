package org.sayso.intake.capture;

/**
 * How much of one thing intake takes before it refuses, so that no input can exhaust the machine.
 *
 * @param reportBytes of one report before it is parsed: a text file, a line, a page
 * @param unpackedBytes of all that one archive or compressed file may unpack to
 * @param unpackedRatio of unpacked to packed bytes, counted once a megabyte has come out
 * @param archiveDepth how deep archives may lie in archives
 */
public record IntakeLimits(long reportBytes, long unpackedBytes, int unpackedRatio, int archiveDepth) {

    public static final IntakeLimits DEFAULT = new IntakeLimits(16L << 20, 64L << 30, 200, 2);
}
