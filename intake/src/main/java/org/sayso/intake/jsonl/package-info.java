/** JSON Lines: one report a line. */
@NullMarked
package org.sayso.intake.jsonl;

import org.jspecify.annotations.NullMarked;
