package org.sayso.reader.certainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.model.Because;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/** Describes a word in its sentence for the trained factuality scores: as named features, each present or not. */
final class FactualityFeatures {

    /*
     * Four kinds: what the propagation found and by which rules; the path up the parse with the words that stand beside each step; the word's own
     * dependents; the words around it. After Stanovsky et al. 2017 ("Integrating deep linguistic features in factuality prediction"), who gave
     * TruthTeller's output to a linear model, and Lee et al. 2015, who found the dependency path worth most.
     */

    private static final Set<String> CORE = Set.of(
            "st",
            "form",
            "p0form",
            "p0lr",
            "rel",
            "t",
            "l",
            "c0nsubj",
            "p1lr",
            "c0rels",
            "p0nsubj",
            "root",
            "end",
            "c0aux",
            "c0mark",
            "rules",
            "w-1",
            "path",
            "p0rels",
            "c0advmod",
            "p0advmod",
            "first");
    private static final int STEPS = 3;
    private static final int WINDOW = 4;
    private static final String[] BESIDE = {
        "aux",
        "advmod",
        "mark",
        "det",
        "cop",
        "nsubj",
        "obj",
        "case",
        "cc",
        "expl",
        "discourse",
        "nmod:poss",
        "amod",
        "ccomp",
        "xcomp",
        "advcl"
    };

    private final Sentence sentence;
    private final Token word;
    private final List<String> features = new ArrayList<>();

    private FactualityFeatures(Sentence sentence, Token word) {
        this.sentence = sentence;
        this.word = word;
    }

    static List<String> of(Sentence sentence, Token word, Standing standing) {
        FactualityFeatures made = new FactualityFeatures(sentence, word);
        made.standing(standing);
        made.self();
        made.path();
        made.window();
        made.wholeSentence();
        made.pairs();
        return made.features;
    }

    private void standing(Standing standing) {
        String values = standing.certainty().wire()
                + standing.polarity().wire()
                + standing.phase().wire();
        add("st", values);
        add("ce", standing.certainty().wire());
        add("po", standing.polarity().wire());
        add("ph", standing.phase().wire());
        for (Because because : standing.because()) {
            add("r" + because.field().charAt(0), because.rule());
            String[] parts = because.rule().split(":");
            add("rk" + because.field().charAt(0), parts[0] + ":" + parts[1]);
        }
        add("rules", standing.because().stream().map(Because::rule).sorted().collect(Collectors.joining("|")));
        add("st+tag", values + word.tag());
        add("st+rel", values + word.relation());
    }

    private void self() {
        add("l", lemma(word));
        add("w", word.word().toLowerCase(Locale.ROOT));
        add("t", word.tag());
        add("rel", word.relation());
        add("t+rel", word.tag() + word.relation());
        beside("c0", word);
        add("form", form(word));
        add("form+l", form(word) + lemma(word));
    }

    /** Auxiliaries, marks and negation in order, with the tag: "will not VB". */
    private String form(Token token) {
        return sentence.children(token, "aux", "cop", "mark", "advmod").stream()
                        .filter(t -> !t.relation().equals("advmod") || Clause.is(t, "not", "n't", "never"))
                        .map(t -> t.word().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("_"))
                + "_" + token.tag();
    }

    private void path() {
        List<Token> above = sentence.ancestors(word);
        StringBuilder relations = new StringBuilder(word.relation());
        StringBuilder lexical = new StringBuilder(word.relation());
        Token below = word;
        for (int step = 0; step < above.size(); step++) {
            Token token = above.get(step);
            if (step < STEPS) {
                String at = "p" + step;
                add(at + "l", lemma(token));
                add(at + "lr", lemma(token) + below.relation());
                add(at + "t", token.tag() + below.relation());
                add(at + "form", form(token));
                add(at + "lform", lemma(token) + form(token) + below.relation());
                beside(at, token);
                lexical.append('<').append(lemma(token)).append('<').append(token.relation());
                add("lex" + step, lexical.toString());
            }
            add("anc", lemma(token) + "/" + below.relation());
            relations.append('<').append(token.relation());
            below = token;
        }
        add("path", relations.toString());
        add("depth", String.valueOf(Math.min(above.size(), 6)));
        add("root", lemma(below) + form(below));
    }

    private void beside(String at, Token token) {
        for (Token child : sentence.children(token, BESIDE)) {
            add(at + child.relation(), lemma(child));
        }
        String relations = sentence.children(token).stream()
                .map(Token::relation)
                .filter(r -> !r.equals("punct"))
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
        add(at + "rels", relations);
    }

    private void window() {
        for (int offset = -WINDOW; offset <= WINDOW; offset++) {
            if (offset != 0) {
                add("w" + offset, wordAt(word.index() + offset));
                add(offset < 0 ? "before" : "after", wordAt(word.index() + offset));
            }
        }
        add("b-2", wordAt(word.index() - 2) + " " + wordAt(word.index() - 1));
        add("b-3", wordAt(word.index() - 3) + " " + wordAt(word.index() - 2) + " " + wordAt(word.index() - 1));
        add("b+2", wordAt(word.index() + 1) + " " + wordAt(word.index() + 2));
        add("b-1+1", wordAt(word.index() - 1) + " " + wordAt(word.index() + 1));
        add("t-1+1", tagAt(word.index() - 1) + word.tag() + tagAt(word.index() + 1));
        add("t-2", tagAt(word.index() - 2) + tagAt(word.index() - 1) + word.tag());
    }

    private void wholeSentence() {
        Token last = sentence.token(sentence.size() - 1);
        add("end", last.word());
        add("first", wordAt(0));
        add("first2", wordAt(0) + " " + wordAt(1));
        add("len", String.valueOf(Math.min(sentence.size() / 5, 8)));
        add("at", String.valueOf(Math.min(word.index() / 4, 6)));
    }

    private void pairs() {
        List<String> core = features.stream()
                .filter(f -> CORE.contains(f.substring(0, f.indexOf('='))))
                .distinct()
                .toList();
        for (int i = 0; i < core.size(); i++) {
            for (int j = i + 1; j < core.size(); j++) {
                features.add(core.get(i) + "&" + core.get(j));
            }
        }
    }

    private String wordAt(int i) {
        return i < 0
                ? "<s>"
                : i >= sentence.size() ? "</s>" : sentence.token(i).word().toLowerCase(Locale.ROOT);
    }

    private String tagAt(int i) {
        return i < 0 ? "<s>" : i >= sentence.size() ? "</s>" : sentence.token(i).tag();
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private void add(String name, String value) {
        features.add(name + "=" + value);
    }
}
