package org.sayso.evaluation.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sayso.evaluation.ParseCache;
import org.sayso.reader.corenlp.CoreNlpParser;
import org.sayso.reader.place.GazetteerPlaceFinder;
import org.sayso.reader.place.event.RankedEventPlaces;
import org.sayso.reader.place.gazetteer.Gazetteer;
import org.sayso.reader.place.gazetteer.GazetteerFile;
import org.sayso.reader.place.model.LinearModel;
import org.sayso.reader.place.model.WordLists;
import org.sayso.reader.place.name.NameRecogniser;
import org.sayso.reader.place.sense.SenseResolver;
import org.sayso.reader.place.sense.SenseResolver.Round;
import org.sayso.reader.syntax.Parser;

/**
 * Fits the four models of {@code org.sayso.reader.place} and writes their files. {@code PlaceModels PLACE-GOLD LEDGER-GOLD PARSE-CACHE OUT-FOLDER}: the
 * gold files are left out one at a time by the caller where a figure is to be cross-validated.
 */
public final class PlaceModels {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final LinearModel EMPTY = new LinearModel(Map.of());

    private final Path out;
    private final Parser parser;
    private final Gazetteer gazetteer = GazetteerFile.load();
    private final WordLists words = WordLists.load();

    private PlaceModels(Path cache, Path out) {
        this.out = out;
        this.parser = new ParseCache(cache, CoreNlpParser::new);
    }

    public static void main(String[] arguments) throws IOException {
        PlaceModels models = new PlaceModels(Path.of(arguments[2]), Path.of(arguments[3]));
        List<GoldText> gold = new ArrayList<>();
        for (JsonNode document : documents(Path.of(arguments[0]))) {
            gold.add(GoldText.of(
                    document, models.parser.parse(document.path("text").asText())));
        }
        models.fitAll(gold, documents(Path.of(arguments[1])));
    }

    private void fitAll(List<GoldText> gold, List<JsonNode> ledger) throws IOException {
        NameRecogniser untrained = new NameRecogniser(gazetteer, words, EMPTY);
        Map<String, Double> names = new SoftmaxRegression(25, 0.3).fit(NameTraining.choices(untrained, gold));
        write("name-model.tsv", "a match is the name of a place where the sum is above 0", names);
        LinearModel nameModel = new LinearModel(names);
        SenseTraining training = new SenseTraining(new NameRecogniser(gazetteer, words, nameModel));
        Map<String, Double> first = new SoftmaxRegression(25, 0.2)
                .fit(training.choices(new SenseResolver(words, EMPTY, EMPTY), Round.FIRST, gold));
        write("sense-model-first.tsv", "choosing among the places of one name, first round", first);
        LinearModel firstModel = new LinearModel(first);
        Map<String, Double> second = new SoftmaxRegression(25, 0.2)
                .fit(training.choices(new SenseResolver(words, firstModel, EMPTY), Round.SECOND, gold));
        write(
                "sense-model-second.tsv",
                "choosing among the places of one name when the others are roughly known",
                second);
        fitEvents(nameModel, new SenseResolver(words, firstModel, new LinearModel(second)), ledger);
    }

    private void fitEvents(LinearModel names, SenseResolver resolver, List<JsonNode> ledger) throws IOException {
        GazetteerPlaceFinder finder = new GazetteerPlaceFinder(new NameRecogniser(gazetteer, words, names), resolver);
        EventPlaceTraining training = new EventPlaceTraining(finder, new RankedEventPlaces(words, EMPTY));
        List<Choice> choices = new ArrayList<>();
        for (JsonNode document : ledger) {
            choices.addAll(training.choices(
                    document, parser.parse(document.path("text").asText())));
        }
        write(
                "event-place-model.tsv",
                "choosing the place of an event, or none",
                new SoftmaxRegression(20, 0.15).fit(choices));
    }

    private static List<JsonNode> documents(Path file) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                documents.add(MAPPER.readTree(line));
            }
        }
        return documents;
    }

    private void write(String file, String what, Map<String, Double> weights) throws IOException {
        StringBuilder text = new StringBuilder(
                "# Weights for " + what + ". Made by org.sayso.evaluation.place.PlaceModels from LGL\n"
                        + "# (Lieberman et al. 2010), GeoWebNews (Gritta et al. 2019) and, for events, the project's own ledger gold; numbers only.\n");
        weights.forEach((name, weight) -> {
            if (Math.abs(weight) >= 0.01) {
                text.append(name)
                        .append('\t')
                        .append(String.format(Locale.ROOT, "%.3f", weight))
                        .append('\n');
            }
        });
        Files.writeString(out.resolve(file), text);
    }
}
