package org.sayso.reader.certainty;

import java.util.Optional;
import java.util.Set;
import org.sayso.reader.syntax.Token;

/** Walks from an event's word up the parse to where its innermost source speaks, and brings down what each governing word does to it. */
final class Propagation {

    /*
     * Example: "The army failed to prevent rebels from taking the town": fail turns "prevent", prevent turns "taking": taken.
     * Signatures: Nairn, Condoravdi and Karttunen 2006; on a dependency parse: Lotan, Stern and Dagan 2013 (TruthTeller).
     * A noun with a definite determiner is taken for granted ("the attack may be investigated"); one without lives and dies with its verb.
     * Known failures: wrong attachments of the parser; plural nouns in general statements.
     */

    private static final Set<String> TRANSPARENT =
            Set.of("appos", "flat", "fixed", "goeswith", "list", "orphan", "discourse", "reparandum", "vocative");
    private static final Set<String> NO_ANY = Set.of(
            Complement.RELATIVE, Complement.PART, Complement.SUBJECT, Complement.INDEFINITE_SUBJECT, Complement.SAME);
    private static final int DEEPEST = 60;

    private final Signatures signatures;
    private final Words words;
    private final Operators operators;
    private final Clause clause;
    private final Context context;

    Propagation(Signatures signatures, Words words, Clause clause, Context context) {
        this.signatures = signatures;
        this.words = words;
        this.operators = new Operators(words);
        this.clause = clause;
        this.context = context;
    }

    Standing of(Token token) {
        return of(token, 0);
    }

    private Standing of(Token token, int depth) {
        Optional<Token> fate = fate(token);
        if (fate.isPresent() && depth <= DEEPEST) {
            return of(fate.get(), depth + 1);
        }
        Standing inherited = inherited(token, depth + 1);
        return operators.applied(clause, token, inherited, isBackshifted(token));
    }

    private Standing inherited(Token token, int depth) {
        Optional<Token> head = clause.head(token).filter(context::holds);
        if (head.isEmpty() || depth > DEEPEST) {
            return context.standing(clause, token, signatures);
        }
        return governed(token, head.get(), depth);
    }

    private Standing governed(Token child, Token head, int depth) {
        String relation = Clause.relation(child);
        if (relation.equals("conj")) {
            return conjunct(child, head, depth);
        }
        if (relation.equals("parataxis")) {
            return inherited(head, depth + 1);
        }
        if (TRANSPARENT.contains(relation)) {
            return of(head, depth + 1);
        }
        if (isRaised(child, head)) {
            return of(clause.children(head, "xcomp").getFirst(), depth + 1);
        }
        Attachment attachment = Attachment.of(clause, child, signatures).orElseThrow();
        return under(child, attachment.governor(), attachment.complement(), depth);
    }

    private Standing under(Token child, Token head, String complement, int depth) {
        Standing governor = of(head, depth + 1);
        if (isEmpty(child)) {
            governor = governor.freshPolarity();
        }
        Standing held = governor;
        return effect(child, head, complement)
                .map(effect -> effect.on(held, head))
                .orElseGet(() -> unlisted(child, head, complement, held));
    }

    /* "no casualties" denies its verb already, and is denied once. */
    private boolean isEmpty(Token child) {
        return clause.children(child, "det").stream().anyMatch(t -> Clause.is(t, "no", "neither"));
    }

    private Optional<Effect> effect(Token child, Token head, String complement) {
        if (complement.equals(Complement.ADVERBIAL)) {
            return indirectQuestion(child, head);
        }
        if (complement.equals(Complement.OBJECT) && isRaisedPassive(child, head)) {
            return Optional.of(signatures.named("presupposed"));
        }
        if (complement.equals("of") && child.isNoun() && clause.isDefinite(child) && isOfItself(child, head)) {
            return Optional.of(signatures.named("presupposed"));
        }
        return NO_ANY.contains(complement) ? signatures.exact(head, complement) : signatures.of(head, complement);
    }

    /* "a goal of the campaign", "as part of the deal": the campaign is there, whatever becomes of its goal. */
    private boolean isOfItself(Token child, Token head) {
        return signatures
                .exact(head, "of")
                .filter(effect -> effect.name().equals("planned") || Clause.is(head, "part"))
                .isPresent();
    }

    private Standing unlisted(Token child, Token head, String complement, Standing governor) {
        return switch (complement) {
            case Complement.THAT -> signatures.named("reported").on(governor, head);
            case Complement.WHETHER ->
                clause.isIfClause(child) ? signatures.named("asked").on(governor, head) : presupposed(governor);
            case Complement.TO -> infinitive(child, head, governor);
            case Complement.ING, Complement.AS, Complement.SAME -> governor;
            case Complement.ADVERBIAL -> adverbial(child, governor);
            case Complement.RELATIVE -> relative(child, head, governor);
            case Complement.SUBJECT -> subject(child, head, governor);
            case Complement.INDEFINITE_SUBJECT -> indefiniteSubject(child, head, governor);
            case Complement.INDEFINITE_OBJECT -> governor.onlyHeldBack();
            case Complement.OBJECT -> words.counts(child.lemma()) ? governor : presupposed(governor);
            case Complement.PART -> part(child, head, governor);
            default -> child.isVerb() ? gerund(child, complement, head, governor) : adjunct(child, governor);
        };
    }

    private Standing infinitive(Token child, Token head, Standing governor) {
        if (!child.isVerb()) {
            return adjunct(child, governor);
        }
        return isOrdinal(head) || !clause.isTo(child.index() - 1) && !clause.hasChild(child, "mark", "aux")
                ? governor
                : signatures.named("planned").on(governor.freshPolarity(), head);
    }

    /* "The death toll is likely to rise": what is said of the rise is said of the toll. */
    private boolean isRaised(Token child, Token head) {
        return child.relation().equals("nsubj")
                && words.counts(child.lemma())
                && clause.hasChild(head, "xcomp")
                && !head.isVerb();
    }

    /* "Toll expected to rise", a headline's passive. */
    private Optional<Token> fate(Token token) {
        if (!words.counts(token.lemma())
                || clause.head(token).filter(context::holds).isPresent()) {
            return Optional.empty();
        }
        return clause.children(token, "acl").stream()
                .filter(t -> t.tag().equals("VBN"))
                .flatMap(t -> clause.children(t, "xcomp").stream())
                .findFirst();
    }

    /* "The attack is believed to be the worst": the belief is about what the attack is, not that it was. */
    private boolean isRaisedPassive(Token child, Token head) {
        return child.relation().equals("nsubj:pass") && clause.hasChild(head, "xcomp") && !words.counts(child.lemma());
    }

    /* "It is unclear if ...": the parser takes the question for a condition. */
    private Optional<Effect> indirectQuestion(Token child, Token head) {
        if (!clause.isIfClause(child)) {
            return Optional.empty();
        }
        return signatures
                .exact(head, Complement.WHETHER)
                .or(() -> clause.children(head, "xcomp").stream()
                        .flatMap(state -> signatures.exact(state, Complement.WHETHER).stream())
                        .findFirst());
    }

    /* "left without firing", where the parser hangs the gerund under its preposition. */
    private Standing gerund(Token child, String preposition, Token head, Standing governor) {
        if (clause.hasChild(child, "mark", "case")) {
            return governor.freshPolarity();
        }
        Change change = words.change("mark", preposition).orElse(Change.NONE);
        return governor.freshPolarity().changed(change, head.span(), "word:mark:" + preposition);
    }

    private static boolean isOrdinal(Token head) {
        return head.ner().equals("ORDINAL") || Clause.is(head, "first", "last", "only", "latest");
    }

    private Standing adverbial(Token child, Standing governor) {
        boolean participle =
                child.tag().matches("VBG|VBN") && !clause.isFinite(child) && !clause.hasChild(child, "mark");
        return participle ? governor : presupposed(governor);
    }

    /* "a strike that killed ten" is as sure as the strike; "the rebels who fled" fled. */
    private Standing relative(Token child, Token head, Standing governor) {
        if (clause.isDefinite(head)) {
            return presupposed(governor);
        }
        Standing passed = governor.freshPolarity();
        boolean done =
                clause.isPast(child) || clause.isPerfect(child) || child.tag().equals("VBN");
        return done ? passed.freshPhase() : passed.onlyHeldBack();
    }

    private Standing subject(Token child, Token head, Standing governor) {
        if (words.counts(child.lemma())) {
            return governor;
        }
        boolean supposed = clause.hasModal(head, "would") && !clause.hasChild(child, "det") && !isBackshifted(head);
        return supposed
                ? presupposed(governor).withPhase(governor.phase(), head.span(), "form:would")
                : presupposed(governor);
    }

    private Standing indefiniteSubject(Token child, Token head, Standing governor) {
        if (words.counts(child.lemma()) || clause.hasModal(head, "would")) {
            return governor;
        }
        boolean state = clause.hasCopula(head) || !head.isVerb();
        if (!state && clause.hasChild(head, "obj")) {
            return presupposed(governor);
        }
        return state
                ? governor.freshPolarity().freshPhase()
                : governor.freshPolarity().onlyHeldBack();
    }

    private Standing adjunct(Token child, Standing governor) {
        return clause.isDefinite(child)
                ? presupposed(governor)
                : governor.freshPolarity().freshPhase();
    }

    private Standing part(Token child, Token head, Standing governor) {
        if (child.relation().equals("amod") && child.isVerb() && child.index() > head.index()) {
            return relative(child, head, governor);
        }
        boolean compound = Clause.relation(child).equals("compound") && !clause.isDefinite(head);
        return compound ? governor.freshPhase() : presupposed(governor);
    }

    private static Standing presupposed(Standing governor) {
        return governor.freshCertainty().freshPolarity().freshPhase();
    }

    private Standing conjunct(Token child, Token head, int depth) {
        boolean contrasted = clause.children(child, "cc").stream().anyMatch(t -> Clause.is(t, "but", "yet"));
        boolean ownSubject = clause.hasChild(child, "nsubj", "csubj", "expl");
        boolean ownForm =
                child.isVerb() && (clause.hasChild(child, "aux") || clause.isFinite(child) && !sameForm(child, head));
        boolean ownDeterminer = child.isNoun() && clause.hasChild(child, "det", "nmod:poss", "case");
        if (contrasted || ownSubject || ownForm || ownDeterminer) {
            return clause.isFinite(child) && !clause.isFinite(head) && child.isVerb()
                    ? outer(head, depth)
                    : inherited(head, depth + 1);
        }
        return of(head, depth + 1);
    }

    private static boolean sameForm(Token child, Token head) {
        return child.tag().equals(head.tag());
    }

    /* "They failed to take the town and withdrew", where the parser hangs "withdrew" under "take": held as the nearest finite word above. */
    private Standing outer(Token head, int depth) {
        Token at = head;
        while (!clause.isFinite(at) && clause.head(at).filter(context::holds).isPresent()) {
            at = clause.head(at).orElseThrow();
        }
        return inherited(at, depth + 1);
    }

    /* "said it would strike": the report is past, so the strike is future. */
    private boolean isBackshifted(Token token) {
        Optional<Token> head = clause.head(token);
        if (head.isEmpty() || !Complement.of(clause, token).equals(Complement.THAT)) {
            return head.isEmpty() && context.isPastReport();
        }
        return clause.isPast(head.get()) || head.get().tag().equals("VBN") || context.isPastReport();
    }
}
