package org.sayso.reader.event.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.reader.syntax.SentenceTree;
import org.sayso.reader.syntax.Token;

/**
 * The grammatical slots of a verb.
 *
 * <p>Matches the active and passive clause, the relative clause (its antecedent takes the pronoun's slot), participles after and before a noun, and,
 * where a verb has no subject of its own, that of the verb it is coordinated with or depends on (control): "Rebels, who had seized the town,
 * withdrew", "the hostages freed by the army", "the besieged towns", "Jets bombed the camp, killing nine". What it gets wrong: a subject that the
 * parser lost behind a long apposition; who leaves in "ordered them to let the convoy leave".
 */
final class VerbSlots {

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final int MAX_STEPS = 6;

    private final SentenceTree tree;
    private final Prepositions prepositions;

    VerbSlots(SentenceTree tree, Prepositions prepositions) {
        this.tree = tree;
        this.prepositions = prepositions;
    }

    List<Filler> of(Token verb) {
        List<Filler> found = own(verb);
        found.addAll(attached(verb, found));
        if (found.stream().noneMatch(Filler::isSubject)) {
            found.addAll(inherited(verb, found, 0));
        }
        if (isObjectShared(verb, found)) {
            laterObject(verb).ifPresent(found::add);
        }
        return found;
    }

    /** True for "was killed", "killed by" and the participles of "those killed" and "the besieged town". */
    boolean isPassive(Token verb) {
        if (tree.child(verb, "aux:pass", "nsubj:pass", "csubj:pass").isPresent()) {
            return true;
        }
        if (!isPastForm(verb)) {
            return false;
        }
        boolean hasOwn = tree.child(verb, "nsubj", "aux", "obj").isPresent();
        boolean afterNoun = SentenceTree.isOneOf(verb.relation(), "acl", "amod")
                && !verb.relation().equals("acl:relcl");
        return afterNoun && !hasOwn
                || verb.relation().equals("conj")
                        && !hasOwn
                        && verb.tag().equals("VBN")
                        && tree.head(verb).filter(this::isPassive).isPresent()
                || verb.relation().equals("advcl") && !hasOwn && verb.tag().equals("VBN");
    }

    private List<Filler> own(Token verb) {
        List<Filler> found = new ArrayList<>();
        boolean passive = isPassive(verb);
        boolean bare =
                isPastForm(verb) && tree.child(verb, "obj", "aux", "ccomp").isEmpty();
        for (Token child : tree.children(verb)) {
            switch (child.relation()) {
                case "nsubj:pass" -> found.add(new Filler(Filler.OBJECT, child, "passive subject"));
                case "nsubj" ->
                    found.add(
                            passive
                                    ? new Filler(Filler.OBJECT, child, "passive subject")
                                    : new Filler(bare ? Filler.BARE_SUBJECT : Filler.SUBJECT, child, "subject"));
                case "obj" -> found.add(new Filler(Filler.OBJECT, child, "object"));
                case "iobj" -> found.add(new Filler("indirect", child, "indirect object"));
                default -> {}
            }
        }
        for (Filler filler : prepositions.of(verb, "phrase with")) {
            found.add(
                    filler.slot().equals("by") && (passive || bare) ? filler.as(Filler.SUBJECT, "by-phrase") : filler);
        }
        return withoutRelativePronouns(verb, found);
    }

    private List<Filler> withoutRelativePronouns(Token verb, List<Filler> found) {
        if (!verb.relation().equals("acl:relcl")) {
            return found;
        }
        List<Filler> replaced = new ArrayList<>();
        for (Filler filler : found) {
            boolean relative = RELATIVE.contains(filler.head().word().toLowerCase(Locale.ROOT));
            Optional<Token> antecedent = relative ? tree.head(verb) : Optional.empty();
            replaced.add(antecedent
                    .map(a -> new Filler(filler.slot(), a, "relative clause, " + filler.pattern()))
                    .orElse(filler));
        }
        return replaced;
    }

    /* A participle or relative clause on a noun takes that noun; which slot depends on voice and on what is missing. */
    private List<Filler> attached(Token verb, List<Filler> own) {
        Optional<Token> noun = tree.head(verb).filter(h -> SentenceTree.isOneOf(verb.relation(), "acl", "amod"));
        if (noun.isEmpty() || own.stream().anyMatch(f -> f.head().equals(noun.get()))) {
            return List.of();
        }
        boolean subject = own.stream().anyMatch(Filler::isSubject);
        boolean object = own.stream().anyMatch(f -> f.slot().equals(Filler.OBJECT));
        if (verb.relation().equals("acl:relcl")) {
            return subject && !object ? List.of(new Filler(Filler.OBJECT, noun.get(), "relative clause")) : List.of();
        }
        if (isPassive(verb) && !object) {
            return List.of(new Filler(Filler.OBJECT, noun.get(), "participle of"));
        }
        boolean active = verb.tag().equals("VBG") && !subject;
        return active ? List.of(new Filler(Filler.SUBJECT, noun.get(), "participle of")) : List.of();
    }

    private List<Filler> inherited(Token verb, List<Filler> own, int steps) {
        Optional<Token> above = tree.head(verb);
        if (steps > MAX_STEPS || above.isEmpty()) {
            return List.of();
        }
        Token upper = above.get();
        return switch (verb.relation()) {
            case "conj", "dep", "parataxis" -> upper.isVerb() ? fromCoordinate(verb, upper, own, steps) : List.of();
            case "xcomp", "advcl", "ccomp" -> fromControl(verb, upper, own, steps);
            case "acl" -> isInfinitive(verb) ? fromNounAbove(verb, upper, own, steps) : List.of();
            default -> List.of();
        };
    }

    private List<Filler> fromCoordinate(Token verb, Token upper, List<Filler> own, int steps) {
        List<Filler> found = new ArrayList<>();
        boolean passive = isPassive(verb);
        boolean upperPassive = isPassive(upper);
        for (Filler filler : subjectsAndPassiveSubjects(upper, steps)) {
            boolean wasObject = filler.slot().equals(Filler.OBJECT);
            if (passive == upperPassive && wasObject && passive) {
                found.add(filler.as(Filler.OBJECT, "coordination, " + filler.pattern()));
            } else if (!passive) {
                found.add(filler.as(Filler.SUBJECT, "coordination, " + filler.pattern()));
            }
        }
        return own.stream().anyMatch(f -> f.slot().equals(Filler.OBJECT))
                ? found.stream().filter(Filler::isSubject).toList()
                : found;
    }

    private List<Filler> fromControl(Token verb, Token upper, List<Filler> own, int steps) {
        if (!upper.isVerb()) {
            return List.of();
        }
        List<Filler> above = new ArrayList<>(subjectsAndPassiveSubjects(upper, steps));
        boolean finite = tree.child(verb, "mark")
                .filter(m -> !m.word().equalsIgnoreCase("to"))
                .isPresent();
        if (finite && !verb.tag().equals("VBG")) {
            return List.of();
        }
        Optional<Token> object =
                tree.child(upper, "obj").filter(o -> verb.relation().equals("xcomp"));
        if (object.isPresent()) {
            above = List.of(new Filler(Filler.SUBJECT, object.get(), "object"));
        }
        boolean passive = isPassive(verb);
        return above.stream()
                .filter(f -> !passive || own.stream().noneMatch(o -> o.slot().equals(Filler.OBJECT)))
                .map(f -> f.as(passive ? Filler.OBJECT : Filler.SUBJECT, "control, " + f.pattern()))
                .limit(1)
                .toList();
    }

    /* "vowed an effort to retake", "a plan to bomb": the subject of the verb that the noun is object of. */
    private List<Filler> fromNounAbove(Token verb, Token noun, List<Filler> own, int steps) {
        Optional<Token> upper = tree.head(noun).filter(Token::isVerb);
        Optional<Token> holder = tree.child(noun, "nmod:poss");
        if (holder.isPresent()) {
            return List.of(new Filler(Filler.SUBJECT, holder.get(), "control, possessor"));
        }
        return upper.map(u -> subjectsAndPassiveSubjects(u, steps).stream()
                        .filter(f -> !f.head().equals(noun))
                        .map(f -> f.as(Filler.SUBJECT, "control, " + f.pattern()))
                        .limit(1)
                        .toList())
                .orElse(List.of());
    }

    private List<Filler> subjectsAndPassiveSubjects(Token verb, int steps) {
        List<Filler> found = new ArrayList<>(own(verb));
        found.addAll(attached(verb, found));
        boolean passive = isPassive(verb);
        List<Filler> subjects = new ArrayList<>(found.stream()
                .filter(f -> f.isSubject() && !f.pattern().equals("by-phrase")
                        || passive && f.slot().equals(Filler.OBJECT))
                .toList());
        if (subjects.isEmpty()) {
            subjects.addAll(inherited(verb, found, steps + 1));
        }
        return subjects;
    }

    /* "attacked and killed civilians": the object stands with the last of the coordinated verbs. */
    private boolean isObjectShared(Token verb, List<Filler> found) {
        return !isPassive(verb)
                && found.stream().noneMatch(f -> f.slot().equals(Filler.OBJECT))
                && !tree.children(verb, "conj").isEmpty()
                && tree.child(verb, "obl", "ccomp").isEmpty();
    }

    private Optional<Filler> laterObject(Token verb) {
        return tree.children(verb, "conj").stream()
                .filter(c -> c.isVerb() && c.tag().equals(verb.tag()) && c.index() - verb.index() <= 2)
                .flatMap(c -> tree.child(c, "obj").stream())
                .findFirst()
                .map(o -> new Filler(Filler.OBJECT, o, "coordination, object"));
    }

    private boolean isInfinitive(Token verb) {
        return tree.child(verb, "mark")
                .filter(m -> m.word().equalsIgnoreCase("to"))
                .isPresent();
    }

    private static boolean isPastForm(Token verb) {
        return verb.tag().equals("VBN")
                || verb.tag().equals("VBD")
                || verb.tag().equals("JJ")
                || verb.isNoun();
    }
}
