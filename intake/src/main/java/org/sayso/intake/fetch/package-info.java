/** Polite fetching: robots, pauses, redirects, conditional requests, limits, no private addresses; every response is kept as a WARC record. */
@NullMarked
package org.sayso.intake.fetch;

import org.jspecify.annotations.NullMarked;
