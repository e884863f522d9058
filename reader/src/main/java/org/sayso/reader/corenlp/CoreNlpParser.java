package org.sayso.reader.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.DefaultPaths;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Parser;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/**
 * Stanford CoreNLP (Manning et al. 2014): tokens, sentences, tags, lemmas, named entities and basic dependencies.
 *
 * <p>Loading takes some ten seconds and one to two gigabytes; load one and share it, the pipeline is safely used by many threads.
 */
public final class CoreNlpParser implements Parser {

    private final StanfordCoreNLP pipeline;
    /* Not the pipeline's own annotator, which also makes four kinds of enhanced graphs that nobody here asks for. */
    private final BasicDependencies dependencies;

    public CoreNlpParser() {
        this(settings());
    }

    private CoreNlpParser(Properties settings) {
        this.pipeline = new StanfordCoreNLP(settings);
        this.dependencies = new BasicDependencies();
    }

    /** With one of the three models of named entities: people, places and organisations, no nationalities; for the lean profile. */
    public static CoreNlpParser lean() {
        Properties settings = settings();
        settings.setProperty("ner.model", DefaultPaths.DEFAULT_NER_THREECLASS_MODEL);
        return new CoreNlpParser(settings);
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner");
        settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
        settings.setProperty(
                "tokenize.options", "invertible=true,ptb3Escaping=false,untokenizable=noneKeep,splitHyphenated=false");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.applyNumericClassifiers", "true");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        settings.setProperty("ner.statisticalOnly", "false");
        settings.setProperty("threads", "1");
        return settings;
    }

    @Override
    public ParsedText parse(String text) {
        CodePointText original = CodePointText.of(text);
        LineBreaks lines = LineBreaks.of(text);
        Annotation annotation = new Annotation(lines.sameLengthText());
        pipeline.annotate(annotation);
        List<Sentence> sentences = new ArrayList<>();
        for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class);
            if (!labels.isEmpty()) {
                int paragraph = lines.paragraphAt(labels.getFirst().beginPosition());
                sentences.add(new Sentence(sentences.size(), paragraph, tokens(labels, original)));
            }
        }
        return new ParsedText(original, sentences);
    }

    private List<Token> tokens(List<CoreLabel> labels, CodePointText text) {
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "root");
        SemanticGraph graph = dependencies.of(labels);
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            IndexedWord dependent = edge.getDependent();
            heads[dependent.index() - 1] = edge.getGovernor().index() - 1;
            relations[dependent.index() - 1] = edge.getRelation().toString();
        }
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            int i = tokens.size();
            Span span = text.spanOfChars(label.beginPosition(), label.endPosition());
            tokens.add(
                    new Token(i, span, label.word(), label.lemma(), label.tag(), label.ner(), heads[i], relations[i]));
        }
        return tokens;
    }
}
