package org.sayso.evaluation.task;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.CodePointText;
import org.sayso.model.Quantity;
import org.sayso.model.Reading;

/**
 * Finds the toll that a report is about, and who the dead were.
 *
 * <p>The first number of dead counts, with three exceptions: a vague or rounded number gives way to the exact one told after it ("dozens killed ... at
 * least 38 civilians"), a part to the whole that includes it ("seven children killed ... 10 people including seven children"), and the toll of the
 * whole war is none. People are civilians unless the report calls them fighters; parts of the other kind are taken off ("15 people including five
 * policemen"). What it gets wrong: a report on several happenings, of which the first told is not the main one.
 */
final class MainToll {

    private static final int SOON = 700;
    private static final int FAR = 60;
    private static final double ROUNDED_OFF = 1.25;

    /** The dead of a report; null where none of the kind is told. */
    record Dead(
            @Nullable Integer civilians,
            @Nullable Integer fighters,
            @Nullable Integer children,
            @Nullable Integer women) {}

    private final VictimWords words;

    private MainToll(VictimWords words) {
        this.words = words;
    }

    static MainToll load() throws IOException {
        return new MainToll(VictimWords.load());
    }

    VictimWords words() {
        return words;
    }

    Optional<Dead> mainOf(Reading reading, CodePointText text) {
        Tolls tolls = new Tolls(reading, text, words);
        return main(tolls).map(toll -> dead(toll, tolls));
    }

    private Optional<Toll> main(Tolls tolls) {
        List<Toll> exact = exact(tolls.list());
        if (exact.isEmpty()) {
            return tolls.list().stream().findFirst();
        }
        Toll first = exact.getFirst();
        return exact.stream()
                .skip(1)
                .filter(later -> isExactly(first, later) || isWholeOf(first, later, tolls))
                .findFirst()
                .or(() -> Optional.of(first));
    }

    /* One person told without a number counts only where no number comes soon. */
    private static List<Toll> exact(List<Toll> tolls) {
        List<Toll> exact = tolls.stream().filter(t -> !t.vague()).toList();
        List<Toll> numbered = exact.stream().filter(t -> !t.single()).toList();
        boolean singleFirst = !exact.isEmpty()
                && tolls.getFirst().single()
                && !numbered.isEmpty()
                && tolls.getFirst().span().start() < numbered.getFirst().span().start() - FAR;
        return numbered.isEmpty() || singleFirst ? exact : numbered;
    }

    private static boolean isExactly(Toll first, Toll later) {
        return isSoon(first, later)
                && first.open()
                && first.number() % 10 == 0
                && later.number() > first.number()
                && later.number() <= ROUNDED_OFF * first.number();
    }

    private boolean isWholeOf(Toll first, Toll later, Tolls tolls) {
        if (later.number() <= first.number()) {
            return false;
        }
        return tolls.partsOf(later).stream().anyMatch(q -> Objects.equals(Tolls.number(q), first.number()))
                || isSoon(first, later) && words.has("whole", tolls.before(later));
    }

    private static boolean isSoon(Toll first, Toll later) {
        return later.span().start() - first.span().start() < SOON;
    }

    private Dead dead(Toll main, Tolls tolls) {
        List<Toll> same =
                tolls.list().stream().filter(t -> t.number() == main.number()).toList();
        int fighters = fighters(main, same, tolls);
        int civilians = main.number() - fighters;
        return new Dead(
                civilians == 0 ? null : civilians,
                fighters == 0 ? null : fighters,
                group("children", same, tolls),
                group("women", same, tolls));
    }

    private int fighters(Toll main, List<Toll> same, Tolls tolls) {
        List<Quantity> addends = tolls.addendsOf(main);
        if (addends.size() > 1) {
            return addends.stream()
                    .filter(q -> are("fighters", tolls.counted(q.span())))
                    .mapToInt(q -> Objects.requireNonNullElse(Tolls.number(q), 0))
                    .sum();
        }
        boolean civilians = same.stream().anyMatch(t -> isCivil(t.victims()));
        if (!civilians && same.stream().anyMatch(t -> are("fighters", t.victims()))) {
            return main.number();
        }
        int part = part("fighters", same, tolls);
        int civilPart = civilians ? 0 : part("civilians", same, tolls);
        if (civilPart > 0 && civilPart < main.number()) {
            return main.number() - civilPart;
        }
        return part < main.number() ? part : 0;
    }

    private boolean isCivil(String victims) {
        return are("civilians", victims) || are("children", victims) || are("women", victims);
    }

    private boolean are(String kind, String victims) {
        return words.names("victims", kind, victims);
    }

    private int part(String kind, List<Toll> same, Tolls tolls) {
        return same.stream()
                .flatMap(t -> tolls.partsOf(t).stream())
                .filter(q -> are(kind, tolls.counted(q.span())))
                .map(Tolls::number)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0);
    }

    private @Nullable Integer group(String kind, List<Toll> same, Tolls tolls) {
        if (same.stream().anyMatch(t -> !t.single() && are(kind, t.victims()))) {
            return same.getFirst().number();
        }
        int part = part(kind, same, tolls);
        return part == 0 ? null : part;
    }
}
