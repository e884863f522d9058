package org.sayso.reader.syntax;

/** Cuts a text into sentences and tokens and gives each its tags and its head. Deterministic; implementations are thread-safe. */
public interface Parser {

    ParsedText parse(String text);
}
