/**
 * The shared nouns: what a report, a reading and a ledger are made of.
 *
 * <p>Everything here is an immutable value. Offsets are always {@link org.sayso.model.Span}s in Unicode code points; days are
 * {@link java.time.LocalDate}s as printed in the report, without a time zone.
 */
@NullMarked
package org.sayso.model;

import org.jspecify.annotations.NullMarked;
