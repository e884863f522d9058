package org.sayso.reader.corenlp;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sayso.reader.transition.Arcs;
import org.sayso.reader.transition.TransitionParser;

/**
 * The basic dependencies of a tagged sentence: arcs of CoreNLP's model, and what CoreNLP's rules for English correct in them. The same graphs as
 * {@link DependencyParser#predict} and {@link SemanticGraphFactory} give. Thread-safe.
 */
final class BasicDependencies {

    private final TransitionParser parser;

    BasicDependencies() {
        InputStream model = BasicDependencies.class.getResourceAsStream("/" + DependencyParser.DEFAULT_MODEL);
        this.parser = new TransitionParser(Objects.requireNonNull(model, DependencyParser.DEFAULT_MODEL));
    }

    SemanticGraph of(List<CoreLabel> words) {
        Arcs arcs = parser.parse(
                words.stream().map(CoreLabel::word).toList(),
                words.stream().map(CoreLabel::tag).toList());
        IndexedWord root = new IndexedWord(new Word("ROOT"));
        root.set(CoreAnnotations.IndexAnnotation.class, 0);
        List<TypedDependency> dependencies = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            int head = arcs.heads()[i];
            dependencies.add(new TypedDependency(
                    head < 0 ? GrammaticalRelation.ROOT : relation(arcs.labels()[i]),
                    head < 0 ? root : new IndexedWord(words.get(head)),
                    new IndexedWord(words.get(i))));
        }
        return SemanticGraphFactory.generateUncollapsedDependencies(
                new UniversalEnglishGrammaticalStructure(dependencies, new TreeGraphNode(root)));
    }

    private static GrammaticalRelation relation(String name) {
        GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(name);
        return known != null
                ? known
                : new GrammaticalRelation(Language.UniversalEnglish, name, null, GrammaticalRelation.DEPENDENT);
    }
}
