package org.sayso.reader.event;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.reader.event.argument.Arguments;
import org.sayso.reader.event.argument.Filler;
import org.sayso.reader.event.lexicon.WordClasses;
import org.sayso.reader.syntax.SentenceTree;
import org.sayso.reader.syntax.Token;

/** One sentence while its events are looked for: tree, slots and, once asked for, where the words of a class stand. Used by one thread. */
final class SentenceView {

    private final SentenceTree tree;
    private final WordClasses classes;
    private final Arguments arguments;
    private final Map<String, BitSet> places = new HashMap<>();
    private final Map<Integer, List<Filler>> verbSlots = new HashMap<>();
    private final Map<Integer, List<Filler>> nounSlots = new HashMap<>();

    SentenceView(SentenceTree tree, WordClasses classes) {
        this.tree = tree;
        this.classes = classes;
        this.arguments = new Arguments(tree, classes);
    }

    SentenceTree tree() {
        return tree;
    }

    Arguments arguments() {
        return arguments;
    }

    List<Filler> slots(Token trigger, boolean asVerb) {
        return (asVerb ? verbSlots : nounSlots).computeIfAbsent(trigger.index(), i -> arguments.slots(trigger, asVerb));
    }

    boolean is(String wordClass, Token token) {
        return classes.holds(wordClass, token);
    }

    /** Indexes of the tokens of this class. */
    BitSet places(String wordClass) {
        return places.computeIfAbsent(wordClass, name -> {
            BitSet found = new BitSet();
            tree.sentence().tokens().stream()
                    .filter(t -> classes.holds(name, t))
                    .forEach(t -> found.set(t.index()));
            return found;
        });
    }
}
