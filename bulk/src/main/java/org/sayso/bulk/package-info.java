/**
 * Intake and reader on an Apache Spark cluster: files in, readings as Parquet out, in waves that are committed whole, so that a job that was stopped
 * goes on where it stopped. The only room that knows Spark; nothing depends on it.
 */
@NullMarked
package org.sayso.bulk;

import org.jspecify.annotations.NullMarked;
