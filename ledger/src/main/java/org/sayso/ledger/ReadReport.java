package org.sayso.ledger;

import org.sayso.model.CapturedReport;
import org.sayso.model.Reading;

/** A report with its bytes, and what was read in it. */
public record ReadReport(CapturedReport captured, Reading reading) {}
