/** Handing events over: in which format, and whom to keep back on the way out. */
@NullMarked
package org.sayso.desk.handover;

import org.jspecify.annotations.NullMarked;
