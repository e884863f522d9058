package org.sayso.ledger.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Origin;
import org.sayso.model.Reliability;
import org.sayso.model.SourceKind;

/**
 * Counts the origins of an event that do not rest on one another.
 *
 * <p>Every origin that a claim is attributed to counts once, however many reports repeat it. Origins given by one and the same copied sentence
 * count once: the editors changed the label, not the source. An outlet's own word counts where it says that its own reporter
 * was there, and the words are not copied. Else it rests on the sources that its own report names for the event, or where it names none, on those that
 * others name; only where no claim of the event has a source or a witness it counts, and then all outlets count once: without a source nobody can tell
 * who had it from whom. Careful in one direction: it may count too few, never too many.
 */
public final class Independence {

    private final Map<String, Voice> voices = new TreeMap<>();
    private final Map<String, Backing> outlets = new TreeMap<>();
    private final Map<Long, TreeSet<String>> originsByCopy = new LinkedHashMap<>();
    private final Map<String, TreeSet<String>> originsByReport = new TreeMap<>();
    private final Map<String, TreeSet<String>> reportsByOutlet = new TreeMap<>();
    private final TreeSet<String> witnesses = new TreeSet<>();

    private Independence(Collection<Backing> backings, OriginAliases aliases) {
        for (Backing backing : backings) {
            Voice voice = backing.voice();
            if (voice == null) {
                String outlet = aliases.of(outletId(backing), backing.report());
                outlets.merge(outlet, backing, Independence::earlier);
                reportsByOutlet.computeIfAbsent(outlet, key -> new TreeSet<>()).add(backing.report());
            } else {
                originsByReport
                        .computeIfAbsent(backing.report(), key -> new TreeSet<>())
                        .add(voice.origin());
                voices.merge(voice.origin(), voice, Independence::better);
                originsByCopy
                        .computeIfAbsent(backing.copied(), key -> new TreeSet<>())
                        .add(voice.origin());
            }
        }
        outlets.keySet().removeAll(voices.keySet());
        firstWitnesses(backings).forEach(backing -> witnesses.add(aliases.of(outletId(backing), backing.report())));
    }

    /* Of a copied sentence only the first to print it was there. */
    private static Collection<Backing> firstWitnesses(Collection<Backing> backings) {
        Map<Long, Backing> firstByCopy = new TreeMap<>();
        for (Backing backing : backings) {
            if (backing.voice() == null && backing.witnessed()) {
                firstByCopy.merge(backing.copied(), backing, Independence::earlier);
            }
        }
        return firstByCopy.values();
    }

    /**
     * The origins of an event, those with a name first, the outlets' own word last.
     *
     * @param aliases what people decided of the outlets as origins; the voices follow it already
     */
    public static List<Origin> of(Collection<Backing> backings, OriginAliases aliases) {
        Independence all = new Independence(backings, aliases);
        List<Origin> origins = new ArrayList<>();
        Map<String, String> restsOn = all.labelsOfOneText();
        all.voices.forEach((id, voice) -> origins.add(all.origin(id, voice, restsOn.get(id))));
        origins.sort(Comparator.comparing((Origin origin) -> !origin.named()).thenComparing(Origin::id));
        List<String> sources =
                origins.stream().filter(Origin::independent).map(Origin::id).toList();
        all.ownWords(sources).forEach(origins::add);
        return List.copyOf(origins);
    }

    /** Number of independent ones among these. */
    public static int count(Collection<Origin> origins) {
        return (int) origins.stream().filter(Origin::independent).count();
    }

    private Origin origin(String id, Voice voice, @Nullable String restsOn) {
        List<String> derivedFrom = restsOn == null ? List.of() : List.of(restsOn);
        boolean independent = restsOn == null && voice.kind() != SourceKind.RUMOUR;
        return new Origin(id, voice.name(), voice.kind(), voice.named(), derivedFrom, independent, Reliability.F);
    }

    /* Where one copied sentence is given to several origins, the named one, or else the first, stands for all. */
    private Map<String, String> labelsOfOneText() {
        Map<String, String> restsOn = new TreeMap<>();
        for (TreeSet<String> labels : originsByCopy.values()) {
            String first = labels.stream()
                    .filter(id -> Objects.requireNonNull(voices.get(id)).named())
                    .findFirst()
                    .orElse(labels.first());
            labels.stream()
                    .filter(id -> !id.equals(first)
                            && !Objects.requireNonNull(voices.get(id)).named())
                    .forEach(id -> restsOn.putIfAbsent(id, first));
        }
        return restsOn;
    }

    private List<Origin> ownWords(List<String> sources) {
        List<Origin> origins = new ArrayList<>();
        List<String> known = new ArrayList<>(sources);
        witnesses.stream().filter(outlets::containsKey).forEach(known::add);
        outlets.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Backing> entry) ->
                                Objects.requireNonNullElse(entry.getValue().published(), LocalDate.MAX))
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> {
                    origins.add(ownWord(entry.getKey(), entry.getValue(), known));
                    if (known.isEmpty()) {
                        known.add(entry.getKey());
                    }
                });
        return origins;
    }

    private Origin ownWord(String id, Backing backing, List<String> known) {
        List<String> restsOn = witnesses.contains(id) ? List.of() : cited(id, known);
        String name = Objects.requireNonNullElse(backing.outlet(), backing.report());
        boolean named = backing.outlet() != null;
        return new Origin(id, name, SourceKind.OUTLET, named, restsOn, restsOn.isEmpty(), Reliability.F);
    }

    /* What the outlet's own reports name for the event; where they name nobody, whatever is known. */
    private List<String> cited(String outlet, List<String> known) {
        TreeSet<String> cited = new TreeSet<>();
        reportsByOutlet
                .getOrDefault(outlet, new TreeSet<>())
                .forEach(report -> cited.addAll(originsByReport.getOrDefault(report, new TreeSet<>())));
        cited.retainAll(known);
        return cited.isEmpty() ? List.copyOf(known) : List.copyOf(cited);
    }

    private static String outletId(Backing backing) {
        return outletId(backing.outlet(), backing.report());
    }

    /** Id of the origin that an outlet's own word comes down to; a report of unknown outlet speaks for itself. */
    public static String outletId(@Nullable String outlet, String report) {
        return outlet == null ? "report:" + report : "outlet:" + NameKey.ofThing(outlet);
    }

    private static Backing earlier(Backing one, Backing other) {
        LocalDate first = Objects.requireNonNullElse(one.published(), LocalDate.MAX);
        LocalDate second = Objects.requireNonNullElse(other.published(), LocalDate.MAX);
        int order = first.compareTo(second);
        return (order != 0 ? order : one.report().compareTo(other.report())) <= 0 ? one : other;
    }

    /* The same origin under several spellings: the fullest name, then the first in the alphabet. */
    private static Voice better(Voice one, Voice other) {
        int longer = Integer.compare(other.name().length(), one.name().length());
        int order = longer != 0 ? longer : one.name().compareTo(other.name());
        return (order != 0 ? order : one.kind().compareTo(other.kind())) <= 0 ? one : other;
    }
}
