package org.sayso.reader.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.PlaceMention;
import org.sayso.model.Report;
import org.sayso.model.Span;
import org.sayso.reader.place.gazetteer.Gazetteer;
import org.sayso.reader.place.gazetteer.Place;
import org.sayso.reader.place.model.LinearModel;
import org.sayso.reader.place.model.WordLists;
import org.sayso.reader.place.name.NameMatch;
import org.sayso.reader.place.name.NameRecogniser;
import org.sayso.reader.place.sense.Sense;
import org.sayso.reader.place.sense.SenseResolver;
import org.sayso.reader.syntax.ParsedText;

/** Finds place names with CoreNLP's entities and the gazetteer, and resolves all of a report's together. Deterministic and thread-safe. */
public final class GazetteerPlaceFinder implements PlaceFinder {

    private final NameRecogniser recogniser;
    private final SenseResolver resolver;
    private final OutletCountries outlets;

    /** With the models that the reader carries. */
    public GazetteerPlaceFinder(Gazetteer gazetteer) {
        WordLists words = WordLists.load();
        this(
                new NameRecogniser(gazetteer, words, LinearModel.load("name-model.tsv")),
                new SenseResolver(
                        words, LinearModel.load("sense-model-first.tsv"), LinearModel.load("sense-model-second.tsv")));
    }

    public GazetteerPlaceFinder(NameRecogniser recogniser, SenseResolver resolver) {
        this.recogniser = recogniser;
        this.resolver = resolver;
        this.outlets = OutletCountries.load();
    }

    @Override
    public List<ResolvedPlace> find(ParsedText text, Report report) {
        return resolve(text, report, recogniser.find(text));
    }

    /** Resolves names that are known to be there. Spans without a token are left out. */
    public List<ResolvedPlace> resolveSpans(ParsedText text, Report report, List<Span> spans) {
        List<NameMatch> names = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            recogniser.scanner().match(text, span).ifPresent(names::add);
        }
        return resolve(text, report, names);
    }

    private List<ResolvedPlace> resolve(ParsedText text, Report report, List<NameMatch> names) {
        return resolver.resolve(names, outlets.countryOf(report).orElse(null)).stream()
                .map(sense -> resolved(text, sense))
                .toList();
    }

    private static ResolvedPlace resolved(ParsedText text, Sense sense) {
        Span span = sense.name().span();
        if (sense.place() == null) {
            return new ResolvedPlace(new PlaceMention(span, text.slice(span), null, null, null, null), null, false);
        }
        Place place = sense.place().place();
        boolean exact = !sense.containerOnly();
        @Nullable Long id = place.geonameid() == 0 || !exact ? null : place.geonameid();
        @Nullable String country = place.country().isEmpty() ? null : place.country();
        PlaceMention mention =
                new PlaceMention(span, exact ? place.name() : text.slice(span), id, country, place.lat(), place.lon());
        return new ResolvedPlace(mention, place.precision(), sense.name().isPeople());
    }
}
