package org.sayso.desk.reading;

import java.util.ArrayList;
import java.util.List;

/** How far a reading is. Thread-safe; a snapshot is taken by {@link #state}. */
final class Progress implements ReportIntake.Told {

    private static final int LAST = 12;

    private final String what;
    private final List<String> last = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private int read;
    private int claims;
    private int known;
    private int skipped;
    private boolean done;

    Progress(String what) {
        this.what = what;
    }

    @Override
    public synchronized void read(String report, int claimsInIt) {
        read++;
        claims += claimsInIt;
        last.addFirst(report);
        if (last.size() > LAST) {
            last.removeLast();
        }
    }

    @Override
    public synchronized void known(String report) {
        known++;
    }

    @Override
    public synchronized void failed(String message) {
        failures.add(message);
    }

    @Override
    public synchronized void skipped(String message) {
        skipped++;
    }

    synchronized void finish() {
        done = true;
    }

    synchronized ReadingState state() {
        return new ReadingState(what, read, claims, known, skipped, List.copyOf(failures), List.copyOf(last), done);
    }
}
