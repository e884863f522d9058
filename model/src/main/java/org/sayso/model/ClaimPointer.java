package org.sayso.model;

/**
 * Points at a claim by where it stands in its report, so that it still finds it after a re-reading has numbered the events anew.
 *
 * @param report id of the report
 * @param trigger of the event mention that was decided on
 */
public record ClaimPointer(String report, Span trigger) {}
