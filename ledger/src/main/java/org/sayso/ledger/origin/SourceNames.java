package org.sayso.ledger.origin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.text.WordList;
import org.sayso.ledger.text.Words;
import org.sayso.model.Attribution;
import org.sayso.model.SourceKind;

/** Who a source is, from what its report calls it. */
final class SourceNames {

    private static final WordList COLLECTIVES = WordList.load("collective-sources.txt");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|an?)\\s+");
    private static final Pattern SPEAKS_FOR = Pattern.compile(
            "(?i)\\b(?:spokes(?:man|woman|person|people)|director|head|chief|founder|representative)\\b");

    private SourceNames() {}

    /**
     * A name by which a source is known across reports; empty where it is unnamed, or one of many.
     *
     * @param source the words of the report; null where it hides them
     */
    static Optional<SourceName> of(Attribution attribution, @Nullable String source) {
        Optional<String> office = source == null ? Optional.empty() : officeOf(attribution.kind(), source);
        if (office.isPresent()) {
            return office.map(SourceName::known);
        }
        String entity = attribution.entity();
        if (entity != null) {
            return ofEntity(attribution.kind(), entity);
        }
        return source == null ? Optional.empty() : ofWords(attribution.kind(), source);
    }

    /* "Rami Abdel Rahman director of the Syrian Observatory for Human Rights" speaks for the Observatory. */
    private static Optional<String> officeOf(SourceKind kind, String source) {
        boolean speaks = kind == SourceKind.PERSON || kind == SourceKind.UNNAMED;
        return speaks && SPEAKS_FOR.matcher(source).find() ? KnownNames.all().within(source) : Optional.empty();
    }

    private static Optional<SourceName> ofEntity(SourceKind kind, String entity) {
        Optional<SourceName> known = KnownNames.all().named(entity).map(SourceName::known);
        if (known.isPresent() || !isName(entity)) {
            return known;
        }
        return switch (kind) {
            case PERSON -> Optional.of(SourceName.person(entity));
            case GROUP, RUMOUR, RECORDING, UNNAMED -> Optional.empty();
            case ORGANISATION, OUTLET, DOCUMENT -> Optional.of(SourceName.thing(entity));
        };
    }

    private static Optional<SourceName> ofWords(SourceKind kind, String source) {
        Optional<SourceName> known = KnownNames.all().named(source).map(SourceName::known);
        if (known.isPresent()) {
            return known;
        }
        return switch (kind) {
            case ORGANISATION, OUTLET ->
                KnownNames.all().within(source).map(SourceName::known).or(() -> properName(source));
            case PERSON, GROUP, UNNAMED, DOCUMENT, RECORDING, RUMOUR -> Optional.empty();
        };
    }

    private static Optional<SourceName> properName(String source) {
        if (!isName(source)) {
            return Optional.empty();
        }
        String id = SourceName.thing(String.join(" ", KnownNames.core(source))).id();
        return Optional.of(new SourceName(id, ARTICLE.matcher(source.strip()).replaceFirst("")));
    }

    /** Whether a phrase is a proper name, and not that of a crowd ("Syrian activists", "Western powers", "pro-government media"). */
    private static boolean isName(String phrase) {
        List<String> words = Words.of(phrase);
        boolean capital = phrase.chars().anyMatch(Character::isUpperCase);
        return capital && !words.isEmpty() && !COLLECTIVES.has(words.getLast().toLowerCase(Locale.ROOT));
    }
}
