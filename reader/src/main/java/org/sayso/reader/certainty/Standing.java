package org.sayso.reader.certainty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Because;
import org.sayso.model.Certainty;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;
import org.sayso.model.Span;

/**
 * How a node of the parse is held, with the words that made it so. Certainty only falls, unless a word takes what follows for granted; the first
 * word that holds a deed back decides its phase.
 */
record Standing(Certainty certainty, Polarity polarity, Phase phase, List<Because> because) {

    /** Said outright, and done. */
    static final Standing PLAIN = new Standing(Certainty.CERTAIN, Polarity.POSITIVE, Phase.HAPPENED, List.of());

    private static final String CERTAINTY = "certainty";
    private static final String POLARITY = "polarity";
    private static final String PHASE = "phase";

    Standing {
        because = List.copyOf(because);
    }

    Standing changed(Change change, @Nullable Span words, String rule) {
        return withCertainty(change, words, rule)
                .withPolarity(change.polarity(), words, rule)
                .withPhase(change.phase(), words, rule);
    }

    Standing capped(Certainty cap, @Nullable Span words, String rule) {
        return certainty.compareTo(cap) >= 0
                ? this
                : new Standing(cap, polarity, phase, replaced(CERTAINTY, new Because(CERTAINTY, words, rule)));
    }

    boolean isNegative() {
        return polarity == Polarity.NEGATIVE;
    }

    boolean hasReason(String field) {
        return because.stream().anyMatch(b -> b.field().equals(field));
    }

    boolean isHeldBack() {
        return phase != Phase.HAPPENED && phase != Phase.ONGOING;
    }

    Standing freshPolarity() {
        return new Standing(certainty, Polarity.POSITIVE, phase, without(POLARITY));
    }

    Standing freshPhase() {
        return new Standing(certainty, polarity, Phase.HAPPENED, without(PHASE));
    }

    /** Keeps a phase that holds the deed back; ongoing is not passed on. */
    Standing onlyHeldBack() {
        return isHeldBack() ? this : freshPhase();
    }

    Standing freshCertainty() {
        return new Standing(Certainty.CERTAIN, polarity, phase, without(CERTAINTY));
    }

    private Standing withCertainty(Change change, @Nullable Span words, String rule) {
        if (change.afresh()) {
            return freshCertainty();
        }
        return change.cap() == null ? this : capped(change.cap(), words, rule);
    }

    Standing withPolarity(Change.OnPolarity change, @Nullable Span words, String rule) {
        return switch (change) {
            case KEEP -> this;
            case POSITIVE -> freshPolarity();
            case NEGATIVE ->
                new Standing(
                        certainty, Polarity.NEGATIVE, phase, replaced(POLARITY, new Because(POLARITY, words, rule)));
            case FLIP ->
                new Standing(
                        certainty,
                        isNegative() ? Polarity.POSITIVE : Polarity.NEGATIVE,
                        phase,
                        added(new Because(POLARITY, words, rule)));
        };
    }

    Standing withPhase(Change.OnPhase change, @Nullable Span words, String rule) {
        return switch (change) {
            case KEEP -> this;
            case FRESH -> freshPhase();
            case PLANNED -> withPhase(Phase.PLANNED, words, rule);
            case THREATENED -> withPhase(Phase.THREATENED, words, rule);
            case HYPOTHETICAL -> withPhase(Phase.HYPOTHETICAL, words, rule);
            case ONGOING -> withPhase(Phase.ONGOING, words, rule);
            case DONE -> withPhase(Phase.HAPPENED, words, rule);
            case ENDED -> ended(words, rule);
            case COMING, WOULD -> throw new IllegalArgumentException(change + " needs the verb's form");
        };
    }

    Standing withPhase(Phase to, @Nullable Span words, String rule) {
        return isHeldBack()
                ? this
                : new Standing(certainty, polarity, to, replaced(PHASE, new Because(PHASE, words, rule)));
    }

    /* "would stop the attacks": they go on until then. */
    private Standing ended(@Nullable Span words, String rule) {
        return isHeldBack()
                ? freshPhase().withPhase(Phase.ONGOING, words, rule)
                : withPhase(Phase.HAPPENED, words, rule);
    }

    private List<Because> replaced(String field, Because reason) {
        List<Because> all = new ArrayList<>(without(field));
        all.add(reason);
        return all;
    }

    private List<Because> added(Because reason) {
        List<Because> all = new ArrayList<>(because);
        all.add(reason);
        return all;
    }

    private List<Because> without(String field) {
        return because.stream().filter(b -> !b.field().equals(field)).toList();
    }
}
