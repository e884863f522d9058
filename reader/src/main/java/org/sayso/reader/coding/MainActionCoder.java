package org.sayso.reader.coding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.SentenceTree;
import org.sayso.reader.syntax.Token;
import org.sayso.reader.word.WordTable;

/**
 * Codes the one action that a sentence is about, as political event data do: of the words that tell an action the one nearest to the root of the
 * sentence, in the mood in which it is told. Beside the events of Sayso's own types, which are all those that a report tells.
 *
 * <p>"France threatened to recall its ambassador" is THREATEN and not SANCTION, because the threat governs. Thread-safe.
 */
public final class MainActionCoder {

    private static final WordTable WORDS = WordTable.load(MainActionCoder.class, "coding-words.txt");
    private static final double SAME = 1e-6;

    private final ActionLexicon lexicon = new ActionLexicon();

    /** The action of the first sentence that tells one. */
    public Optional<CodedAction> code(ParsedText text) {
        return text.sentences().stream()
                .map(this::code)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The action of this sentence; empty where no word of the lexicon tells one. */
    public Optional<CodedAction> code(Sentence sentence) {
        SentenceTree tree = SentenceTree.of(sentence);
        Token main = null;
        Action action = null;
        double least = Double.MAX_VALUE;
        for (Token token : sentence.tokens()) {
            Action told = lexicon.at(token, tree).orElse(null);
            double depth = told == null ? Double.MAX_VALUE : Depth.of(token, sentence);
            if (depth < least - SAME) {
                least = depth;
                main = token;
                action = told;
            }
        }
        return coded(action, main, tree);
    }

    private static Optional<CodedAction> coded(@Nullable Action action, @Nullable Token main, SentenceTree tree) {
        if (action == null || main == null) {
            return Optional.empty();
        }
        Coding coding = Mood.applied(action, main, tree);
        Parties parties = new PartyFinder(tree, main).find();
        return Optional.of(new CodedAction(
                coding.type(),
                coding.cameo(),
                main.span(),
                Phrases.of(parties.source(), tree),
                Phrases.of(parties.target(), tree),
                WORDS.has("mutual", coding.cameo())));
    }
}
