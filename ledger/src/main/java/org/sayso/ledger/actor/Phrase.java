package org.sayso.ledger.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.text.WordList;

/**
 * A stretch of an argument without a comma, a conjunction or a preposition in it: "eight members" and "of the Karvel Brigade". Where it stands is counted in
 * chars. Immutable.
 *
 * @param opener the word that opens it where it describes what stands before; null for the head of a phrase
 * @param words where its words stand, without the opener
 */
record Phrase(String text, @Nullable String opener, List<Word> words) {

    private static final WordList CUTS = WordList.load("argument-cuts.txt");
    private static final WordList MEMBERS = WordList.load("member-nouns.txt");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "&");
    private static final Set<String> WHOSE = Set.of("of", "from");
    private static final Pattern WORD = Pattern.compile("[^\\s\\u00a0,;:()\\[\\]\"“”]+");
    private static final Pattern BREAK = Pattern.compile("[,;:()\\[\\]\"“”]");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    /** A word. */
    record Word(int start, int end) {}

    Phrase {
        words = List.copyOf(words);
    }

    /** The phrases of a stretch of text, in order. Names are not cut. */
    static List<Phrase> of(String text, int start, int end, IntPredicate isInsideName) {
        List<Phrase> phrases = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        String opener = null;
        int last = start;
        Matcher word = WORD.matcher(text).region(start, end);
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            boolean inside = isInsideName.test(word.start());
            boolean isBreak =
                    !inside && BREAK.matcher(text).region(last, word.start()).find();
            boolean isCut = !inside && CUTS.has(lower);
            boolean isJoint = !inside && CONJUNCTIONS.contains(lower);
            if (isBreak || isCut || isJoint) {
                phrases.add(new Phrase(text, opener, words));
                words.clear();
                opener = isCut ? lower : null;
            }
            if (!isCut && !isJoint) {
                words.add(new Word(word.start(), word.end()));
            }
            last = word.end();
        }
        phrases.add(new Phrase(text, opener, words));
        return phrases.stream().filter(phrase -> phrase.length() > 0).toList();
    }

    boolean isFurther() {
        return opener != null;
    }

    /** Whether it tells to whom the people before it belong. */
    boolean tellsWhose() {
        return opener != null && WHOSE.contains(opener);
    }

    int length() {
        return words.size();
    }

    private int start() {
        return words.getFirst().start();
    }

    /** Whether a word begins here: "anti-Brigade" is not the Brigade. */
    boolean hasWordAt(int at) {
        return words.stream().anyMatch(word -> word.start() == at);
    }

    int end() {
        return words.getLast().end();
    }

    /** Where the last word ends without the possessive: "Brigade's". */
    int endOfOwner() {
        String word = word(words.getLast());
        int owner = POSSESSIVE.matcher(word).replaceFirst("").length();
        return owner == 0 ? end() : end() - word.length() + owner;
    }

    /** Its words from the one with this number on, without the possessive of the last. */
    String from(int number) {
        return text.substring(words.get(number).start(), endOfOwner());
    }

    /** Whether nothing but an article stands before this point. */
    boolean isAllOf(int nameStart) {
        return nameStart == start()
                || text.substring(start(), nameStart).strip().equalsIgnoreCase("the");
    }

    /** Whether it is a phrase for the people of a group: "eight members". */
    boolean endsInMembers() {
        return isMember(words.getLast());
    }

    private boolean isMember(Word word) {
        return MEMBERS.has(word(word).toLowerCase(Locale.ROOT));
    }

    /** The same without the people at its end: "eight Karvel Brigade" of "eight Karvel Brigade fighters". A name keeps its words. */
    Phrase withoutMembers(IntPredicate isInsideName) {
        int to = words.size();
        while (to > 0
                && isMember(words.get(to - 1))
                && !isInsideName.test(words.get(to - 1).start())) {
            to--;
        }
        return new Phrase(text, opener, words.subList(0, to));
    }

    private String word(Word word) {
        return text.substring(word.start(), word.end());
    }
}
