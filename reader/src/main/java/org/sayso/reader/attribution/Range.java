package org.sayso.reader.attribution;

/** Token indexes {@code [from, to)} of one sentence; empty where {@code to <= from}. */
record Range(int from, int to) {

    boolean isEmpty() {
        return to <= from;
    }

    boolean contains(int index) {
        return from <= index && index < to;
    }
}
