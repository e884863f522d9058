package org.sayso.ledger.version;

import org.sayso.model.Report;

/**
 * A report that shares its page or its text with another.
 *
 * @param relation what it is to the other
 * @param samePage whether both stood at the same address
 * @param containment part of the shorter text that stands in the other, 0 to 1; 0 where only the page is shared
 */
public record RelatedReport(Report report, Relation relation, boolean samePage, double containment) {}
