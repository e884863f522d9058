package org.sayso.bulk;

import java.io.Serializable;
import org.sayso.reader.ReportReader;

/** Where an executor gets its reader. Sent to the executors; {@link #reader} is called there, for every partition, and loads once a JVM. */
public interface ReaderSource extends Serializable {

    ReportReader reader();
}
