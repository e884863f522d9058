package org.sayso.reader.coding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.reader.syntax.SentenceTree;
import org.sayso.reader.syntax.Token;
import org.sayso.reader.word.WordTable;

/**
 * Finds who does a coded action and to whom: the subject of a verb, the "by" phrase of a passive, or the owner of a noun is the source; the first actor
 * below the verb that is not the source, nearest first, the target. A noun lends the subject of its verb.
 *
 * <p>"Iran's envoy held talks with the Syrian president": envoy, president; "evidence against Russia was presented by Germany": Germany, Russia. After
 * actor and recipient of CAMEO (Schrodt 2012) and the search of PETRARCH 2 (Norris 2016) along dependencies. Gets wrong: a place that is only the scene
 * is taken for the target where no other actor is named, as the coders of political events do. Used by one thread.
 */
final class PartyFinder {

    private static final WordTable WORDS = WordTable.load(PartyFinder.class, "coding-words.txt");
    private static final int MAX_CLIMB = 6;

    private final SentenceTree tree;
    private final Token action;

    PartyFinder(SentenceTree tree, Token action) {
        this.tree = tree;
        this.action = action;
    }

    Parties find() {
        Token undergoer = isPassive(action) ? undergoer(action) : null;
        Token source = source(action, undergoer, MAX_CLIMB);
        Token target = undergoer == null ? target(action, source, MAX_CLIMB) : undergoer;
        Parties parties = new Parties(source, target);
        return WORDS.has("receiving", action.lemma()) && target != null && isGiver(target)
                ? parties.swapped()
                : parties;
    }

    /* Whom a passive tells of: "soldiers were killed", "soldiers killed". */
    private @Nullable Token undergoer(Token passive) {
        Optional<Token> told = tree.child(passive, "nsubj:pass")
                .or(() -> passive.relation().equals("acl") ? tree.head(passive) : Optional.empty());
        return told.map(t -> actorIn(t, null)).orElse(null);
    }

    private @Nullable Token source(Token verb, @Nullable Token undergoer, int climb) {
        Optional<Token> own = verb.isNoun() ? owner(verb) : doer(verb);
        if (own.isPresent()) {
            Token actor = actorIn(own.get(), undergoer);
            return actor == null ? firstAfter(own.get(), undergoer) : actor;
        }
        if (undergoer != null) {
            return firstBelow(verb, undergoer);
        }
        if (climb == 0) {
            return null;
        }
        return tree.head(verb)
                .map(above -> SentenceTree.isOneOf(verb.relation(), "acl", "amod")
                        ? actorIn(above, null)
                        : governing(verb, above, climb - 1))
                .orElse(null);
    }

    /* "The envoy is expected to attend": whoever the governing verb tells of is the one who will act. */
    private @Nullable Token governing(Token verb, Token above, int climb) {
        Optional<Token> told = verb.relation().equals("xcomp") ? tree.child(above, "nsubj:pass") : Optional.empty();
        return told.map(t -> actorIn(t, null)).orElseGet(() -> source(above, null, climb));
    }

    private Optional<Token> doer(Token verb) {
        if (isPassive(verb)) {
            return tree.children(verb, "obl").stream()
                    .filter(t -> hasCase(t, "by"))
                    .findFirst();
        }
        return tree.children(verb, "nsubj").stream()
                .filter(t -> t.relation().equals("nsubj"))
                .findFirst();
    }

    private Optional<Token> owner(Token noun) {
        return tree.child(noun, "nmod:poss")
                .or(() -> tree.children(noun, "nmod").stream()
                        .filter(t -> hasCase(t, "by"))
                        .findFirst());
    }

    private boolean isPassive(Token verb) {
        return tree.child(verb, "nsubj:pass", "aux:pass").isPresent()
                || verb.tag().equals("VBN") && verb.relation().equals("acl");
    }

    private @Nullable Token target(Token word, @Nullable Token source, int climb) {
        Token below = firstBelow(word, source);
        if (below != null || climb == 0) {
            return below;
        }
        return tree.head(word).map(above -> target(above, source, climb - 1)).orElse(null);
    }

    /* "A report released in the capital of Orland says": who is behind a subject that is no actor stands between it and what it does. */
    private @Nullable Token firstAfter(Token subject, @Nullable Token other) {
        if (subject.index() >= action.index()) {
            return null;
        }
        return tree.sentence().tokens().subList(subject.index(), action.index()).stream()
                .filter(t -> other == null || t.index() != other.index())
                .filter(t -> isParty(t) && Actors.isActor(t, tree))
                .findFirst()
                .orElse(null);
    }

    /* Level by level, what belongs to the verb most closely first. */
    private @Nullable Token firstBelow(Token word, @Nullable Token source) {
        Deque<Token> open = new ArrayDeque<>(arguments(word));
        while (!open.isEmpty()) {
            Token next = open.removeFirst();
            if (source != null && next.index() == source.index()) {
                continue;
            }
            if (isParty(next) && Actors.isActor(next, tree)) {
                return next;
            }
            open.addAll(arguments(next));
        }
        return null;
    }

    private static boolean isParty(Token token) {
        return !SentenceTree.isOneOf(token.relation(), "compound", "appos")
                && !token.relation().endsWith(":tmod");
    }

    private List<Token> arguments(Token word) {
        return tree.children(word).stream()
                .filter(t -> !SentenceTree.isOneOf(t.relation(), "advcl", "parataxis", "punct", "det", "case", "mark"))
                .toList();
    }

    /* The phrase itself or the actor that it belongs to: "the release of the report by Orland's court". */
    private @Nullable Token actorIn(Token head, @Nullable Token other) {
        if (Actors.isActor(head, tree) || head.isPronoun()) {
            return head;
        }
        return firstBelow(head, other);
    }

    private boolean isGiver(Token target) {
        return hasCase(target, "from") || hasCase(target, "by");
    }

    private boolean hasCase(Token token, String preposition) {
        return tree.children(token, "case").stream().anyMatch(c -> c.word().equalsIgnoreCase(preposition));
    }
}
