package org.sayso.model;

import org.jspecify.annotations.Nullable;

/**
 * Why a field has its value: the deciding words and the rule or model that decided.
 *
 * @param field name of the field in the exchange format
 * @param span the deciding words; null where the absence of words decided
 * @param rule id of the rule or model, as listed in the reader's data files
 */
public record Because(String field, @Nullable Span span, String rule) {}
