package org.sayso.bulk;

import java.util.List;

/**
 * What a job was started on; a folder of output goes on only under the same plan.
 *
 * @param reader version and profile of the reader
 * @param waveBytes how the input is cut
 */
public record JobPlan(String reader, long waveBytes, List<WorkFile> files) {

    public JobPlan {
        files = List.copyOf(files);
    }
}
