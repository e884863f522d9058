package org.sayso.reader.event.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.reader.syntax.SentenceTree;
import org.sayso.reader.syntax.Token;

/** The prepositional phrases that hang on a word, each under its preposition; {@code into} and {@code towards} count as {@code to}, {@code out of} as {@code from}. */
final class Prepositions {

    private final SentenceTree tree;

    Prepositions(SentenceTree tree) {
        this.tree = tree;
    }

    List<Filler> of(Token word, String pattern) {
        List<Filler> found = new ArrayList<>();
        for (Token child : tree.children(word, "obl", "nmod", "dep", "advcl", "acl")) {
            if (!child.relation().equals("nmod:poss")) {
                preposition(child).ifPresent(p -> found.add(new Filler(p, child, pattern + " " + p)));
            }
        }
        return found;
    }

    /** The preposition before this noun phrase. */
    Optional<String> preposition(Token noun) {
        if (noun.isVerb()) {
            return Optional.empty();
        }
        return tree.child(noun, "case")
                .filter(c -> c.index() < noun.index())
                .map(c -> canonical(c.word().toLowerCase(Locale.ROOT)));
    }

    private static String canonical(String preposition) {
        return switch (preposition) {
            case "into", "onto", "toward", "towards", "unto" -> "to";
            case "out", "off" -> "from";
            case "upon" -> "on";
            case "inside", "within" -> "in";
            case "among", "amongst" -> "between";
            case "via", "using" -> "with";
            default -> preposition;
        };
    }
}
