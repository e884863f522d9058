package org.sayso.reader.event.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.reader.event.lexicon.WordClasses;
import org.sayso.reader.syntax.SentenceTree;
import org.sayso.reader.syntax.Token;

/**
 * The grammatical slots of a noun that names an event.
 *
 * <p>Matches possessors, prepositional phrases and modifiers ("the army's shelling of the town", "regime barrel bomb attacks on al-Bab"), the subject
 * of a support verb ("militants carried out an attack", "an attack carried out by militants") together with the phrases that the parser hung on the
 * support verb, and the object of a verb that says what the event met ("the blast hit a convoy"). What it gets wrong: "attacks in the east by the
 * army" where the parser hangs the by-phrase on the verb.
 */
final class NounSlots {

    private static final int MAX_DEPTH = 3;

    private final SentenceTree tree;
    private final Prepositions prepositions;
    private final VerbSlots verbs;
    private final WordClasses classes;

    NounSlots(SentenceTree tree, Prepositions prepositions, VerbSlots verbs, WordClasses classes) {
        this.tree = tree;
        this.prepositions = prepositions;
        this.verbs = verbs;
        this.classes = classes;
    }

    List<Filler> of(Token noun) {
        List<Filler> found = new ArrayList<>(modifiers(noun));
        found.addAll(prepositions.of(noun, "phrase with"));
        found.addAll(byPhraseAbove(noun));
        found.addAll(ofPhraseAbove(noun));
        holder(noun).ifPresent(found::add);
        responsible(noun).ifPresent(found::add);
        tree.children(noun, "acl").stream().filter(Token::isVerb).forEach(v -> found.addAll(fromVerb(noun, v)));
        tree.head(noun).filter(Token::isVerb).ifPresent(v -> found.addAll(fromVerb(noun, v)));
        return found;
    }

    private List<Filler> modifiers(Token noun) {
        return modifiers(noun, MAX_DEPTH);
    }

    private List<Filler> modifiers(Token noun, int depth) {
        List<Filler> found = new ArrayList<>();
        for (Token child : tree.children(noun)) {
            if (child.relation().equals("nmod:poss")) {
                found.add(new Filler(Filler.POSSESSOR, child, "possessor"));
            } else if (SentenceTree.isOneOf(child.relation(), "compound", "amod") && child.index() < noun.index()) {
                if (depth > 0) {
                    found.addAll(modifiers(child, depth - 1));
                }
                found.add(new Filler(Filler.MODIFIER, child, "modifier"));
            }
        }
        return found;
    }

    /* "the target of an offensive by the alliance", "killed in strikes by the coalition": the parser hangs the doer on the word above. */
    private List<Filler> byPhraseAbove(Token noun) {
        boolean scene = noun.relation().equals("obl");
        return tree.head(noun)
                .filter(h -> noun.relation().equals("nmod") && h.isNoun() || scene && h.isVerb())
                .map(h -> prepositions.of(h, "phrase on the word above with").stream()
                        .filter(f -> f.slot().equals("by") || scene && f.slot().equals("against"))
                        .filter(f -> f.head().index() > noun.index())
                        .toList())
                .orElse(List.of());
    }

    /* "follows the defection two days ago of seven officers": a time in between makes the parser hang the phrase on the verb or on the time. */
    private List<Filler> ofPhraseAbove(Token noun) {
        Optional<Token> above = tree.head(noun).filter(verb -> noun.relation().equals("obj") && verb.isVerb());
        return above.stream()
                .flatMap(verb -> Stream.concat(
                        Stream.of(verb),
                        tree.children(verb).stream().filter(t -> t.index() > noun.index() && classes.holds("time", t))))
                .flatMap(word -> prepositions.of(word, "phrase after it with").stream())
                .filter(f -> f.slot().equals("of") && f.head().index() > noun.index())
                .toList();
    }

    /* "claimed responsibility for the attack", "responsible for the blast": who claims or bears it did it, unless it is nobody. */
    private Optional<Filler> responsible(Token deed) {
        Optional<Token> bearer = tree.head(deed).filter(h -> classes.holds("responsibility", h));
        return bearer.flatMap(h -> h.isNoun() ? tree.head(h).filter(Token::isVerb) : Optional.of(h))
                .flatMap(v -> v.isVerb()
                        ? verbs.of(v).stream().filter(Filler::isSubject).findFirst()
                        : tree.child(v, "nsubj").map(t -> new Filler(Filler.SUBJECT, t, "subject")))
                .filter(f -> !isNobody(f.head()))
                .map(f -> f.as("by", "responsible, " + f.pattern()));
    }

    private boolean isNobody(Token head) {
        return classes.holds("nobody", head)
                || tree.children(head, "det").stream().anyMatch(d -> classes.holds("nobody", d));
    }

    /* Of whom a predicate is said: "the girls remain captive", "left dozens dead", "they are evacuees". */
    private Optional<Filler> holder(Token predicate) {
        Optional<Token> own = tree.child(predicate, "nsubj");
        if (own.isPresent()) {
            return own.map(t -> new Filler(Filler.HOLDER, t, "predicate of"));
        }
        boolean in = predicate.relation().equals("obl")
                && prepositions
                        .preposition(predicate)
                        .filter(p -> p.matches("in|to|under"))
                        .isPresent();
        Optional<Token> left = leftSo(predicate);
        if (left.isPresent()) {
            return left.map(t -> new Filler(Filler.HOLDER, t, "predicate of, object"));
        }
        Optional<Token> governor = tree.head(predicate)
                .filter(g -> g.isVerb()
                        && (in || SentenceTree.isOneOf(predicate.relation(), "xcomp", "advmod", "dep", "ccomp")));
        return governor.flatMap(g -> verbs.of(g).stream()
                .filter(f -> f.slot().equals(Filler.OBJECT)
                        || f.isSubject() && tree.child(g, "obj").isEmpty())
                .findFirst()
                .map(f -> f.as(Filler.HOLDER, "predicate of, " + f.pattern())));
    }

    /* "left at least 11 extremists dead", where the parser hung the extremists elsewhere. */
    private Optional<Token> leftSo(Token predicate) {
        boolean left = tree.head(predicate)
                .filter(g -> g.lemma().equals("leave")
                        && g.index() < predicate.index() - 1
                        && tree.child(g, "obj").isEmpty())
                .isPresent();
        return left
                ? Optional.of(tree.sentence().token(predicate.index() - 1)).filter(Token::isNoun)
                : Optional.empty();
    }

    /** Who did what a noun names, as far as its own phrase tells: "raids by the coalition", "regime air strikes". */
    List<Filler> doers(Token noun) {
        List<Filler> own = new ArrayList<>(modifiers(noun));
        own.addAll(prepositions.of(noun, "phrase with"));
        return own.stream()
                .filter(f -> f.slot().equals("by")
                        || f.slot().equals(Filler.POSSESSOR)
                        || f.slot().equals(Filler.MODIFIER))
                .map(f -> f.as(Filler.DOER, "who did it, " + f.pattern()))
                .toList();
    }

    private List<Filler> fromVerb(Token noun, Token verb) {
        List<Filler> slots = verbs.of(verb);
        boolean partIn = classes.holds("participating", verb) && hasAs(slots, noun, "in");
        if (partIn || classes.holds("support", verb) && hasAs(slots, noun, Filler.OBJECT)) {
            return slots.stream()
                    .filter(f -> !f.head().equals(noun) && !f.slot().equals(Filler.OBJECT))
                    .map(f -> f.isSubject() ? f.as(Filler.SUBJECT, "support verb, " + f.pattern()) : f)
                    .toList();
        }
        if (classes.holds("handing", verb)
                && verbs.isPassive(verb)
                && tree.child(verb, "obj").filter(noun::equals).isPresent()) {
            return slots.stream()
                    .filter(f -> f.slot().equals(Filler.OBJECT) && !f.head().equals(noun))
                    .map(f -> f.as(Filler.TARGET, "who was given it"))
                    .toList();
        }
        if (classes.holds("undergoing", verb) && hasAs(slots, noun, Filler.OBJECT)) {
            return slots.stream()
                    .filter(Filler::isSubject)
                    .map(f -> f.as(Filler.TARGET, "who underwent it"))
                    .toList();
        }
        if (classes.holds("meets", verb) && isCause(slots, noun)) {
            return slots.stream()
                    .filter(f -> f.slot().equals(Filler.OBJECT) && !f.head().equals(noun))
                    .map(f -> f.as(Filler.TARGET, "what it met, " + f.pattern()))
                    .toList();
        }
        if (classes.holds("reporting", verb) && hasAs(slots, noun, Filler.OBJECT)) {
            return prepositions.of(verb, "phrase with").stream()
                    .filter(f -> f.slot().matches("at|near|in|on"))
                    .toList();
        }
        return Optional.of(verb)
                .filter(v -> classes.holds("happens", v)
                        && slots.stream()
                                .anyMatch(f -> f.isSubject() && f.head().equals(noun)))
                .map(v -> prepositions.of(v, "phrase with"))
                .orElse(List.of());
    }

    private static boolean hasAs(List<Filler> slots, Token noun, String slot) {
        return slots.stream().anyMatch(f -> f.slot().equals(slot) && f.head().equals(noun));
    }

    private static boolean isCause(List<Filler> slots, Token noun) {
        return slots.stream()
                .anyMatch(f -> f.head().equals(noun)
                        && (f.isSubject() || f.slot().equals("in") || f.slot().equals("with")));
    }
}
