package org.sayso.reader.syntax;

import org.sayso.model.Span;

/**
 * A word or punctuation mark with its place in the sentence's dependency tree.
 *
 * @param index position in the sentence, from 0
 * @param span in the report's text
 * @param word as written
 * @param tag Penn Treebank part of speech
 * @param ner named-entity class of CoreNLP's 7-class models and rules ({@code PERSON}, {@code LOCATION}, {@code DATE}, ...); {@code O} where none
 * @param head index of the head in the sentence; -1 for the root
 * @param relation Universal Dependencies (version 2, English, as CoreNLP's basic dependencies) relation to the head: {@code nsubj}, {@code obl}, ...
 */
public record Token(
        int index, Span span, String word, String lemma, String tag, String ner, int head, String relation) {

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP");
    }
}
