package org.sayso.ledger.origin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.text.Stems;
import org.sayso.ledger.text.Words;
import org.sayso.model.Attribution;
import org.sayso.model.CodePointText;
import org.sayso.model.Reading;
import org.sayso.model.SourceKind;

/**
 * The voices of one report: its attributions, each resolved to an origin as far as the report alone tells.
 *
 * <p>In this order: a name ("SOHR"); an office that speaks for a name ("its director"); a role that only one named source of the report has ("a
 * monitor"); an unnamed source inside a named one, which nobody can tell from it ("SANA quoted a source as saying"); the same unnamed source
 * again ("a source ... the source"). What is left is an origin of its own.
 */
public final class ReportVoices {

    private static final int CONTENT_WORDS = 60;

    private final String report;
    private final CodePointText text;
    private final Map<String, Voice> voices = new LinkedHashMap<>();
    private final Map<String, Voice> officeHolders = new TreeMap<>();
    private final Map<String, Voice> unnamed = new TreeMap<>();

    private ReportVoices(String report, CodePointText text) {
        this.report = report;
        this.text = text;
    }

    /** In the order of the reading's attributions. */
    public static List<Voice> of(Reading reading, CodePointText text) {
        ReportVoices all = new ReportVoices(reading.id(), text);
        reading.attributions().forEach(attribution -> all.voices.put(attribution.id(), all.alone(attribution)));
        Map<String, Attribution> byId =
                reading.attributions().stream().collect(Collectors.toMap(Attribution::id, it -> it, (a, b) -> a));
        all.byRole();
        all.byOffice(byId);
        all.byCarrier();
        all.byRepetition(byId);
        return new ArrayList<>(all.voices.values());
    }

    private Voice alone(Attribution attribution) {
        String source = attribution.source() == null ? null : text.slice(attribution.source());
        Optional<SourceName> name = SourceNames.of(attribution, source);
        String words = attribution.entity() != null ? attribution.entity() : source;
        return new Voice(
                attribution.id(),
                name.map(SourceName::id).orElse(ownOrigin(attribution)),
                name.map(SourceName::name).orElse(Objects.requireNonNullElse(words, "not named")),
                name.isPresent(),
                attribution.kind(),
                attribution.stance(),
                source,
                attribution.inside(),
                content(attribution));
    }

    /* By where it stands, which outlives a re-reading that numbers the attributions anew; the same words are the same source. */
    private String ownOrigin(Attribution attribution) {
        if (attribution.source() != null) {
            return report + "#s" + attribution.source().start();
        }
        return attribution.cue() != null
                ? report + "#c" + attribution.cue().start()
                : report + "#t" + attribution.content().getFirst().start();
    }

    private List<String> content(Attribution attribution) {
        String words = attribution.content().stream().map(text::slice).collect(Collectors.joining(" "));
        return Stems.of(words).stream().limit(CONTENT_WORDS).toList();
    }

    private void byRole() {
        for (Voice voice : List.copyOf(voices.values())) {
            if (!voice.named() && voice.source() != null) {
                RoleNouns.roleOf(voice.source()).flatMap(this::onlyOneInRole).ifPresent(one -> replace(voice, one));
            }
        }
    }

    private Optional<Voice> onlyOneInRole(String role) {
        Map<String, Voice> found = new TreeMap<>();
        voices.values().stream()
                .filter(Voice::named)
                .filter(voice ->
                        KnownNames.all().role(voice.name()).filter(role::equals).isPresent())
                .forEach(voice -> found.putIfAbsent(voice.origin(), voice));
        return found.size() == 1 ? Optional.of(found.values().iterator().next()) : Optional.empty();
    }

    /* "Rami Abdel Rahman, director of the Observatory, said ... Abdel Rahman told": who once speaks for an office does so throughout. */
    private void byOffice(Map<String, Attribution> byId) {
        voices.values().forEach(voice -> {
            String person = person(byId.get(voice.attribution()));
            if (person != null && voice.origin().startsWith("named:")) {
                officeHolders.putIfAbsent(person, voice);
            }
        });
        for (Voice voice : List.copyOf(voices.values())) {
            Voice office = officeHolders.get(Objects.requireNonNullElse(person(byId.get(voice.attribution())), ""));
            if (office != null) {
                replace(voice, office);
            }
        }
    }

    private static @Nullable String person(@Nullable Attribution attribution) {
        boolean named = attribution != null && attribution.kind() == SourceKind.PERSON && attribution.entity() != null;
        return named ? NameKey.ofPerson(Objects.requireNonNull(attribution.entity())) : null;
    }

    private void byCarrier() {
        for (Voice voice : List.copyOf(voices.values())) {
            Voice carrier = voice.inside() == null ? null : voices.get(voice.inside());
            if (carrier != null && !voice.named() && canHide(carrier) && isFaceless(voice.kind())) {
                replace(voice, carrier);
            }
        }
    }

    private static boolean canHide(Voice carrier) {
        return carrier.named()
                && (carrier.kind() == SourceKind.OUTLET
                        || carrier.kind() == SourceKind.ORGANISATION
                        || carrier.kind() == SourceKind.PERSON);
    }

    private static boolean isFaceless(SourceKind kind) {
        return kind == SourceKind.UNNAMED || kind == SourceKind.GROUP || kind == SourceKind.RUMOUR;
    }

    private void byRepetition(Map<String, Attribution> byId) {
        for (Voice voice : List.copyOf(voices.values())) {
            Attribution attribution = byId.get(voice.attribution());
            if (voice.named() || attribution == null) {
                continue;
            }
            String key = repetitionKey(attribution, voice);
            if (key != null) {
                Voice first = unnamed.putIfAbsent(key, voice);
                if (first != null) {
                    replace(voice, first);
                }
            }
        }
    }

    /* The entity where the reading gives one; else the head noun, which a later mention repeats with the definite article. */
    private @Nullable String repetitionKey(Attribution attribution, Voice voice) {
        if (attribution.entity() != null) {
            return "entity " + NameKey.ofThing(attribution.entity());
        }
        if (voice.source() == null) {
            return null;
        }
        List<String> words = Words.of(voice.source());
        if (words.isEmpty()) {
            return null;
        }
        String head = voice.kind() + " " + Stems.stem(words.getLast());
        boolean again = words.size() == 2 && words.getFirst().equals("the");
        return again || !unnamed.containsKey(head) ? head : null;
    }

    private void replace(Voice voice, Voice origin) {
        voices.put(voice.attribution(), voice.comingDownTo(origin));
    }
}
