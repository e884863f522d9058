package org.sayso.reader.certainty;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.model.Certainty;
import org.sayso.reader.syntax.Token;

/**
 * What stands beside one word and changes how it is held: auxiliaries, negation, adverbs, adjectives, prepositions, conjunctions.
 *
 * <p>Stateless but for its word lists.
 */
final class Operators {

    /*
     * Example: "may not have reached the border" = possible (may), negative (not), happened (perfect under a modal).
     * Scope follows the tree: a word beside the verb holds for the verb, not for its subject. Known failures: "not ... because" (the reason is
     * denied, not the deed); "may" of permission; "would" of habit ("he would walk").
     */

    private final Words words;

    Operators(Words words) {
        this.words = words;
    }

    /** @param backshifted a "would" here is the future of a past report */
    Standing applied(Clause clause, Token token, Standing inherited, boolean backshifted) {
        Standing standing = auxiliaries(clause, token, inherited, backshifted);
        standing = adverbs(clause, token, standing);
        standing = adjectives(clause, token, standing);
        standing = emptyArguments(clause, token, standing);
        standing = beside(clause, token, standing, "case", "prep");
        standing = conditions(clause, token, standing);
        standing = consequence(clause, token, standing);
        return VerbForm.applied(clause, token, standing, words);
    }

    private Standing auxiliaries(Clause clause, Token token, Standing standing, boolean backshifted) {
        Standing result = standing;
        for (Token auxiliary : clause.children(token, "aux")) {
            Optional<Change> change =
                    words.change("aux", auxiliary.lemma()).or(() -> words.change("aux", auxiliary.word()));
            if (change.isPresent() && auxiliary.tag().equals("MD")) {
                Change formed = VerbForm.ofModal(clause, token, change.get(), backshifted, words);
                result = result.changed(formed, auxiliary.span(), "word:aux:" + auxiliary.lemma());
            }
        }
        return result;
    }

    private Standing adverbs(Clause clause, Token token, Standing standing) {
        Standing result = standing;
        for (Token adverb : clause.children(token, "advmod", "cc:preconj")) {
            boolean notOnly = Clause.is(adverb, "not") && isOnly(clause, adverb);
            String word = joined(clause, adverb);
            Change change = words.change("adv", word).orElse(Change.NONE);
            if (!notOnly) {
                result = result.changed(change, adverb.span(), "word:adv:" + word);
            }
        }
        return result;
    }

    private static String joined(Clause clause, Token adverb) {
        boolean noLonger = Clause.is(adverb, "long", "longer")
                && adverb.index() > 0
                && Clause.is(clause.sentence().token(adverb.index() - 1), "no");
        return noLonger ? "no_longer" : adverb.lemma();
    }

    private static boolean isOnly(Clause clause, Token not) {
        int next = not.index() + 1;
        return next < clause.sentence().size() && Clause.is(clause.sentence().token(next), "only", "just", "merely");
    }

    private Standing adjectives(Clause clause, Token token, Standing standing) {
        Standing result = standing;
        for (Token adjective : clause.children(token, "amod", "compound")) {
            if (Attachment.isStrayGerund(clause, adjective, token)) {
                continue;
            }
            String word = adjective.word().toLowerCase(Locale.ROOT);
            Change change = words.change("adj", word).orElse(Change.NONE);
            result = result.changed(change, adjective.span(), "word:adj:" + word);
        }
        for (Token determiner : clause.children(token, "det")) {
            if (Clause.is(determiner, "no", "neither")) {
                result = result.withPolarity(Change.OnPolarity.FLIP, determiner.span(), "word:det:no");
            }
            if (Clause.is(determiner, "any") && !result.isNegative() && result.certainty() == Certainty.CERTAIN) {
                result = result.withPhase(Change.OnPhase.HYPOTHETICAL, determiner.span(), "word:det:any");
            }
        }
        return result;
    }

    /* "No group has claimed it", "nobody was hurt", "killed none": the empty argument denies the verb. */
    private Standing emptyArguments(Clause clause, Token token, Standing standing) {
        if (!token.isVerb()) {
            return standing;
        }
        return clause.children(token, "nsubj", "obj").stream()
                .filter(argument -> !Attachment.isDisplaced(clause, argument))
                .flatMap(argument -> emptiness(clause, argument).stream())
                .findFirst()
                .map(no -> standing.withPolarity(Change.OnPolarity.FLIP, no.span(), "word:det:no"))
                .orElse(standing);
    }

    private static Optional<Token> emptiness(Clause clause, Token argument) {
        if (Clause.is(argument, "nobody", "none", "nothing", "neither", "no-one")) {
            return Optional.of(argument);
        }
        return clause.children(argument, "det").stream()
                .filter(t -> Clause.is(t, "no", "neither"))
                .findFirst();
    }

    private Standing beside(Clause clause, Token token, Standing standing, String relation, String kind) {
        Standing result = standing;
        List<Token> markers = clause.children(token, relation);
        List<String> names = clause.markers(token, relation);
        for (int i = 0; i < markers.size(); i++) {
            Change change = words.change(kind, names.get(i)).orElse(Change.NONE);
            result = result.changed(change, markers.get(i).span(), "word:" + kind + ":" + names.get(i));
        }
        return result;
    }

    private Standing conditions(Clause clause, Token token, Standing standing) {
        boolean adverbial = Clause.relation(token).matches("advcl|acl|root|parataxis|dep|conj");
        boolean question = standing.certainty() == Certainty.UNKNOWN && clause.isIfClause(token);
        return adverbial && !question ? beside(clause, token, standing, "mark", "mark") : standing;
    }

    /* "If the army enters, the rebels will retreat": the retreat is as hypothetical as the entry. */
    private Standing consequence(Clause clause, Token token, Standing standing) {
        Optional<Token> modal = clause.modal(token);
        if (modal.isEmpty()) {
            return standing;
        }
        return clause.children(token, "advcl").stream()
                .flatMap(condition -> clause.children(condition, "mark").stream())
                .filter(mark -> Clause.is(mark, "if", "unless"))
                .findFirst()
                .map(mark -> standing.freshPhase()
                        .capped(Certainty.POSSIBLE, mark.span(), "form:consequence")
                        .withPhase(Change.OnPhase.HYPOTHETICAL, mark.span(), "form:consequence"))
                .orElse(standing);
    }
}
