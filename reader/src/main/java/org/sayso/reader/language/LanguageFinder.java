package org.sayso.reader.language;

/** Tells the language of a text. Deterministic; implementations are thread-safe. */
public interface LanguageFinder {

    /** ISO 639-2 code for "undetermined". */
    String UNDETERMINED = "und";

    /** An ISO 639-1 code, or {@link #UNDETERMINED} where the text is too short or too mixed to tell. */
    String languageOf(String text);
}
