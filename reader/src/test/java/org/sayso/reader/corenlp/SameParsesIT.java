package org.sayso.reader.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our parser against CoreNLP's own, which is slower. Made-up sentences, and words in no order at all: they lead to the states where choices are close. */
class SameParsesIT {

    private static final int SENTENCES = 400;
    private static final int LONGEST = 60;
    private static final List<String> SAID = List.of(
            "The/DT mayor/NN said/VBD on/IN Monday/NNP that/IN two/CD soldiers/NNS had/VBD left/VBN ./.",
            "\"/`` We/PRP saw/VBD nothing/NN ,/, \"/'' a/DT clerk/NN of/IN the/DT port/NN told/VBD reporters/NNS ./.",
            "Shells/NNS hit/VBD Osmera/NNP ,/, killing/VBG at/RB least/RBS 14/CD people/NNS ,/, a/DT monitor/NN said/VBD ./.",
            "Fire/NN",
            "-/: -/: -/: ;/: ./.",
            "🔥/SYM Osmera/NNP is/VBZ burning/VBG 🔥/SYM");

    private static DependencyParser theirs;
    private static BasicDependencies ours;

    @BeforeAll
    static void load() {
        theirs = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
        ours = new BasicDependencies();
    }

    @Test
    void sentencesOfNewsHaveTheSameGraph() {
        SAID.forEach(sentence -> assertSame(words(List.of(sentence.split(" ")))));
    }

    @Test
    void wordsInNoOrderHaveTheSameGraph() {
        List<String> all =
                SAID.stream().flatMap(s -> List.of(s.split(" ")).stream()).toList();
        Random random = new Random(11);
        for (int i = 0; i < SENTENCES; i++) {
            List<String> mixed = new ArrayList<>();
            for (int length = 1 + random.nextInt(LONGEST); length > 0; length--) {
                mixed.add(all.get(random.nextInt(all.size())));
            }
            assertSame(words(mixed));
        }
    }

    private static void assertSame(List<CoreLabel> words) {
        CoreMap sentence = new ArrayCoreMap();
        sentence.set(CoreAnnotations.TokensAnnotation.class, words);
        assertThat(ours.of(words).toList())
                .isEqualTo(SemanticGraphFactory.generateUncollapsedDependencies(theirs.predict(sentence))
                        .toList());
    }

    private static List<CoreLabel> words(List<String> tagged) {
        List<CoreLabel> words = new ArrayList<>();
        for (String each : tagged) {
            int slash = each.lastIndexOf('/');
            CoreLabel word = new CoreLabel();
            word.setWord(each.substring(0, slash));
            word.setValue(word.word());
            word.setTag(each.substring(slash + 1));
            word.setIndex(words.size() + 1);
            words.add(word);
        }
        return words;
    }
}
