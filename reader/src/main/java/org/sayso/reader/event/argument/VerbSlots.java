package org.sayso.reader.event.argument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.reader.event.lexicon.WordClasses;
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
    private static final String BY_PHRASE = "by-phrase";

    private final SentenceTree tree;
    private final Prepositions prepositions;
    private final WordClasses classes;
    private final Map<Integer, List<Filler>> all = new HashMap<>();

    VerbSlots(SentenceTree tree, Prepositions prepositions, WordClasses classes) {
        this.tree = tree;
        this.prepositions = prepositions;
        this.classes = classes;
    }

    List<Filler> of(Token verb) {
        List<Filler> known = all.get(verb.index());
        if (known == null) {
            known = List.copyOf(find(verb));
            all.put(verb.index(), known);
        }
        return known;
    }

    private List<Filler> find(Token verb) {
        List<Filler> found = new ArrayList<>(own(verb));
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
        if (tree.children(verb, "aux:pass").stream().anyMatch(a -> !isOrganisation(a))) {
            return true;
        }
        if (!isPastForm(verb)) {
            return false;
        }
        if (verb.word().endsWith("ed") && tree.child(verb, "cop").isPresent()) {
            return true;
        }
        boolean marked = tree.child(verb, "nsubj:pass", "csubj:pass").isPresent();
        boolean hasOwn = tree.child(verb, "nsubj", "aux", "obj").isPresent();
        if (marked
                && tree.child(verb, "aux").filter(a -> a.lemma().equals("have")).isEmpty()) {
            return true;
        }
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
        boolean bare = isPastForm(verb)
                && !hasObject(verb)
                && tree.child(verb, "aux", "ccomp").isEmpty();
        for (Token child : tree.children(verb)) {
            core(child, verb, passive, bare).ifPresent(found::add);
        }
        for (Filler filler : prepositions.of(verb, "phrase with")) {
            found.add(filler.slot().equals("by") && (passive || bare) ? filler.as(Filler.SUBJECT, BY_PHRASE) : filler);
        }
        tree.child(verb, "ccomp")
                .flatMap(c -> tree.child(c, "nsubj"))
                .ifPresent(s -> found.add(new Filler("content-subject", s, "subject of what is said")));
        return withoutRelativePronouns(verb, found);
    }

    private Optional<Filler> core(Token child, Token verb, boolean passive, boolean bare) {
        boolean noObject = !hasObject(verb);
        String slot = switch (child.relation()) {
            case "nsubj:pass" -> Filler.OBJECT;
            case "nsubj" -> {
                if (passive || noObject && child.index() > verb.index() && !isInverted(verb)) {
                    yield Filler.OBJECT;
                }
                yield bare ? Filler.BARE_SUBJECT : Filler.SUBJECT;
            }
            case "obj" -> isOtherTally(child) ? "" : Filler.OBJECT;
            case "iobj" -> noObject ? Filler.OBJECT : "indirect";
            case "aux", "aux:pass", "cop" -> isOrganisation(child) ? Filler.SUBJECT : "";
            default -> "";
        };
        String pattern = slot.equals(Filler.OBJECT) && passive
                ? "passive subject"
                : slot.equals(Filler.BARE_SUBJECT) ? "subject" : slot;
        return slot.isEmpty() ? Optional.empty() : Optional.of(new Filler(slot, child, pattern));
    }

    private boolean hasObject(Token verb) {
        return tree.child(verb, "obj").filter(o -> !isOtherTally(o)).isPresent();
    }

    /* "6 civilians killed 35 injured": the 35 are the subject of the participle after them, and no object. */
    private boolean isOtherTally(Token number) {
        int next = number.index() + 1;
        return number.tag().equals("CD")
                && next < tree.sentence().size()
                && tree.sentence().token(next).head() == number.index()
                && tree.sentence().token(next).tag().equals("VBN");
    }

    /* "Also attending were two ministers" keeps its subject after the verb. */
    private boolean isInverted(Token verb) {
        return tree.child(verb, "aux", "expl").isPresent()
                || verb.tag().equals("VBD")
                || verb.tag().equals("VBZ");
    }

    /* The parser takes "IS", the organisation, for the verb. */
    private static boolean isOrganisation(Token token) {
        return token.word().equals("IS");
    }

    private List<Filler> withoutRelativePronouns(Token verb, List<Filler> found) {
        return found.stream()
                .map(f -> antecedent(verb, f.head())
                        .map(a -> new Filler(f.slot(), a, "relative clause, " + f.pattern()))
                        .orElse(f))
                .toList();
    }

    /* What a relative pronoun stands for: the noun of its clause, or the noun just before where the parser lost the clause. */
    private Optional<Token> antecedent(Token verb, Token pronoun) {
        boolean relative = RELATIVE.contains(pronoun.word().toLowerCase(Locale.ROOT))
                && !pronoun.tag().equals("DT")
                && !pronoun.tag().equals("IN");
        if (!relative) {
            return Optional.empty();
        }
        if (verb.relation().equals("acl:relcl")) {
            return tree.head(verb);
        }
        return pronoun.index() == 0
                ? Optional.empty()
                : Optional.of(tree.sentence().token(pronoun.index() - 1)).filter(Token::isNoun);
    }

    /* A participle or relative clause on a noun takes that noun; which slot depends on voice and on what is missing. */
    private List<Filler> attached(Token verb, List<Filler> own) {
        Optional<Token> noun = tree.head(verb)
                .filter(h -> SentenceTree.isOneOf(verb.relation(), "acl", "amod"))
                .filter(h ->
                        !h.isVerb() && !h.tag().startsWith("JJ") && !h.tag().startsWith("RB"));
        if (noun.isEmpty() || own.stream().anyMatch(f -> f.head().equals(noun.get()))) {
            return List.of();
        }
        boolean subject = own.stream().anyMatch(Filler::isSubject);
        boolean object = own.stream().anyMatch(f -> f.slot().equals(Filler.OBJECT));
        if (isAccused(verb, noun.get())) {
            return List.of(new Filler(Filler.SUBJECT, noun.get(), "accused of"));
        }
        if (verb.relation().equals("acl:relcl")) {
            return subject && !object ? List.of(new Filler(Filler.OBJECT, noun.get(), "relative clause")) : List.of();
        }
        if (isPassive(verb) && !object) {
            return List.of(new Filler(Filler.OBJECT, counted(noun.get()), "participle of"));
        }
        boolean before =
                verb.relation().equals("amod") && verb.index() < noun.get().index();
        if (before && verb.tag().equals("VBG") && GerundObjects.isObjectAfter(verb, tree.sentence())) {
            return List.of(new Filler(Filler.OBJECT, noun.get(), "object"));
        }
        boolean active = verb.tag().equals("VBG") && !subject && !isLooseGerund(verb);
        return active ? List.of(new Filler(Filler.SUBJECT, noun.get(), "participle of")) : List.of();
    }

    /* "ten of those killed" are ten. */
    private Token counted(Token noun) {
        boolean those = noun.word().equalsIgnoreCase("those") && noun.relation().equals("nmod");
        return those ? tree.head(noun).filter(h -> !h.isVerb()).orElse(noun) : noun;
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
            case "acl", "orphan" ->
                isInfinitive(verb) || isLooseGerund(verb) ? fromNounAbove(verb, upper, own, steps) : List.of();
            case "amod" ->
                GerundObjects.isObjectAfter(verb, tree.sentence()) ? fromVerbAbove(verb, upper, steps) : List.of();
            default -> List.of();
        };
    }

    /* "control the province after capturing vast areas", "accused rebels of using gas", where the gerund hangs on its own object. */
    private List<Filler> fromVerbAbove(Token gerund, Token object, int steps) {
        Optional<Token> above = tree.head(object).filter(Token::isVerb);
        if (above.isEmpty() || !gerund.tag().equals("VBG")) {
            return List.of();
        }
        Optional<Token> accused = tree.child(above.get(), "obj")
                .filter(o -> isAccusing(above.get()) && o.index() < gerund.index() && !o.equals(object));
        return accused.map(o -> new Filler(Filler.SUBJECT, o, "control, object"))
                .or(() -> subjectsAndPassiveSubjects(above.get(), steps).stream()
                        .filter(f -> !f.head().equals(object))
                        .findFirst()
                        .map(f -> f.as(Filler.SUBJECT, "control, " + f.pattern())))
                .map(List::of)
                .orElse(List.of());
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
        boolean finite = tree.child(verb, "mark")
                .filter(m -> !m.word().equalsIgnoreCase("to"))
                .isPresent();
        if (finite && !verb.tag().equals("VBG")) {
            return List.of();
        }
        boolean passive = isPassive(verb);
        if (passive && own.stream().anyMatch(o -> o.slot().equals(Filler.OBJECT))) {
            return List.of();
        }
        return controller(verb, upper, steps)
                .map(f -> f.as(passive ? Filler.OBJECT : Filler.SUBJECT, "control, " + f.pattern()))
                .map(List::of)
                .orElse(List.of());
    }

    /* The object of "forced them to leave" and "accused them of killing"; else the subject. */
    private Optional<Filler> controller(Token verb, Token upper, int steps) {
        if (!upper.isVerb()) {
            return tree.child(upper, "nsubj").map(n -> new Filler(Filler.SUBJECT, n, "subject"));
        }
        boolean byObject = verb.tag().equals("VBG")
                ? isAccusing(upper) && hasPreposition(verb)
                : !classes.holds("subject-control", upper);
        Optional<Token> object = tree.child(upper, "obj")
                .filter(o ->
                        byObject && o.index() < verb.index() && !verb.relation().equals("advcl")
                                || byObject && verb.tag().equals("VBG"));
        if (object.isPresent()) {
            return Optional.of(new Filler(Filler.SUBJECT, object.get(), "object"));
        }
        return subjectsAndPassiveSubjects(upper, steps).stream().findFirst();
    }

    private boolean isAccusing(Token verb) {
        return classes.holds("accusing", verb);
    }

    private boolean hasPreposition(Token verb) {
        return tree.child(verb, "mark", "case")
                .filter(m -> classes.holds("before-gerund", m))
                .isPresent();
    }

    /* "accused the army of shelling", the gerund hung on the noun. */
    private boolean isAccused(Token verb, Token noun) {
        return verb.tag().equals("VBG")
                && hasPreposition(verb)
                && tree.head(noun).filter(this::isAccusing).isPresent();
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
                .filter(f -> f.isSubject() && !f.pattern().equals(BY_PHRASE)
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

    /* "launched a crackdown, jailing thousands", "criticism for failing to act": the gerund goes with the verb above, not with the noun. */
    private boolean isLooseGerund(Token verb) {
        int before = tree.subtree(verb, t -> false).nextSetBit(0) - 1;
        boolean comma = before >= 0 && tree.sentence().token(before).word().equals(",");
        return verb.tag().equals("VBG") && (comma || hasPreposition(verb) || classes.holds("result", verb));
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
