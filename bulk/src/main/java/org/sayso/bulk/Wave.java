package org.sayso.bulk;

import java.util.ArrayList;
import java.util.List;

/**
 * Files that are worked on and committed together. A job that was stopped loses at most the wave that it was in.
 *
 * @param number from 1
 */
public record Wave(int number, List<WorkFile> files) {

    public Wave {
        files = List.copyOf(files);
    }

    /** Cuts the input into waves of at least so many bytes, in order. A file is never cut. */
    static List<Wave> of(List<WorkFile> files, long bytes) {
        List<Wave> waves = new ArrayList<>();
        List<WorkFile> open = new ArrayList<>();
        long size = 0;
        for (WorkFile file : files) {
            open.add(file);
            size += file.size();
            if (size >= bytes) {
                waves.add(new Wave(waves.size() + 1, open));
                open = new ArrayList<>();
                size = 0;
            }
        }
        if (!open.isEmpty()) {
            waves.add(new Wave(waves.size() + 1, open));
        }
        return waves;
    }

    String folder() {
        return String.format("wave=%05d", number);
    }
}
