package org.sayso.reader.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.model.Entity;
import org.sayso.model.EntityKind;
import org.sayso.model.Span;
import org.sayso.model.name.PersonName;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/**
 * Finds the people, organisations and places that a report names, with the mentions that are safely theirs: other forms of the name, and "the general"
 * where one person alone bears that title. Thread-safe.
 */
public final class NamedEntityFinder implements EntityFinder {

    @Override
    public List<Entity> find(ParsedText text) {
        PersonBook people = PersonBook.of(text);
        Map<String, List<Span>> roles = roleMentions(text, people);
        List<Entity> entities = new ArrayList<>();
        people.mentions().forEach((name, spans) -> {
            List<Span> all = new ArrayList<>(spans);
            all.addAll(roles.getOrDefault(name, List.of()));
            all.sort(Comparator.naturalOrder());
            entities.add(new Entity(name, EntityKind.PERSON, all));
        });
        OrganisationBook.of(text)
                .mentions()
                .forEach((name, spans) -> entities.add(new Entity(name, EntityKind.ORGANISATION, spans)));
        Map<String, List<Span>> places = new LinkedHashMap<>();
        NameRuns.of(text, "LOCATION")
                .forEach(span -> places.computeIfAbsent(text.slice(span), k -> new ArrayList<>())
                        .add(span));
        places.forEach((name, spans) -> entities.add(new Entity(name, EntityKind.PLACE, spans)));
        entities.sort(Comparator.comparing((Entity e) -> e.mentions().getFirst()));
        return entities;
    }

    /* "General Manaf Tlas ... the general": safe where no second person of the report bears the title. */
    private static Map<String, List<Span>> roleMentions(ParsedText text, PersonBook people) {
        Map<String, List<String>> bearers = new LinkedHashMap<>();
        Map<String, List<Span>> definite = new LinkedHashMap<>();
        for (Sentence sentence : text.sentences()) {
            for (int i = 0; i + 1 < sentence.size(); i++) {
                Token token = sentence.token(i);
                String title = token.word().toLowerCase(java.util.Locale.ROOT);
                if (!PersonName.isTitle(title)) {
                    continue;
                }
                people.namedIn(sentence.token(i + 1).span())
                        .ifPresent(name -> bearers.computeIfAbsent(title, k -> new ArrayList<>())
                                .add(name));
                if (i > 0
                        && sentence.token(i - 1).lemma().equals("the")
                        && !sentence.token(i + 1).isNoun()
                        && !sentence.token(i + 1).word().equals("of")) {
                    definite.computeIfAbsent(title, k -> new ArrayList<>())
                            .add(new Span(
                                    sentence.token(i - 1).span().start(),
                                    token.span().end()));
                }
            }
        }
        Map<String, List<Span>> mentions = new LinkedHashMap<>();
        definite.forEach((title, spans) -> {
            List<String> names =
                    bearers.getOrDefault(title, List.of()).stream().distinct().toList();
            if (names.size() == 1) {
                mentions.computeIfAbsent(names.getFirst(), k -> new ArrayList<>())
                        .addAll(spans);
            }
        });
        return mentions;
    }
}
