package org.sayso.ledger.story;

import org.sayso.model.Span;

/**
 * A word or words of a report that tell of something that happens.
 *
 * @param report id of the report
 * @param trigger in its text
 */
public record Mention(String report, Span trigger) {}
