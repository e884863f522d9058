package org.sayso.bulk;

import java.io.Serializable;

/**
 * One file of the input.
 *
 * @param number place in the order of the whole input, from 0
 * @param path as every machine of the cluster can open it
 * @param size in bytes
 */
public record WorkFile(int number, String path, long size) implements Serializable {}
