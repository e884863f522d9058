/** One class a gold folder: how a reading is told in that corpus's conventions. The reader itself knows no corpus. */
@NullMarked
package org.sayso.evaluation.task;

import org.jspecify.annotations.NullMarked;
