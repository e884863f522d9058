package org.sayso.ledger.disagreement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.ledger.linking.Claim;
import org.sayso.ledger.linking.Counts;
import org.sayso.ledger.text.Overlap;
import org.sayso.ledger.text.Stems;
import org.sayso.ledger.text.WordList;
import org.sayso.ledger.text.Words;
import org.sayso.model.Disagreement;
import org.sayso.model.DisagreementField;
import org.sayso.model.EventType;
import org.sayso.model.Role;

/**
 * Other victims: one count given as people of two kinds that exclude one another.
 *
 * <p>Example: "21 civilians were killed" and, of the same raid, "21 militants were killed". Only where the two count the same, or tell it in like
 * words: "civilians and soldiers" in two reports may be two parts of one toll. The kinds stand in the data file {@code victim-kinds.txt}. What it gets
 * wrong: two groups of one size, both hurt.
 */
final class PatientRule implements Rule {

    private static final Set<EventType> HARM =
            EnumSet.of(EventType.KILL, EventType.INJURE, EventType.ABDUCT, EventType.ARREST, EventType.TORTURE);
    private static final Map<String, String> KIND_BY_STEM = load();

    private static Map<String, String> load() {
        Map<String, String> kinds = new HashMap<>();
        for (String line : WordList.lines("victim-kinds.txt")) {
            String[] parts = line.split(":", 2);
            Arrays.stream(parts[1].split(",")).map(String::strip).forEach(stem -> kinds.put(stem, parts[0].strip()));
        }
        return Map.copyOf(kinds);
    }

    @Override
    public Optional<Disagreement> between(Claim one, Claim other) {
        boolean comparable = one.type() == other.type()
                && HARM.contains(one.type())
                && one.isReal()
                && other.isReal()
                && one.polarity() == other.polarity()
                && countTheSame(one, other);
        if (!comparable) {
            return Optional.empty();
        }
        Set<String> first = kinds(one);
        Set<String> second = kinds(other);
        boolean exclude = first.size() == 1 && second.size() == 1 && !first.equals(second);
        return exclude
                ? Optional.of(Told.of(DisagreementField.PATIENT, one, other, told(one), told(other)))
                : Optional.empty();
    }

    private static boolean countTheSame(Claim one, Claim other) {
        boolean sameCount =
                one.quantity() != null && other.quantity() != null && Counts.equal(one.quantity(), other.quantity());
        return sameCount || Overlap.dice(one.wording(), other.wording()) >= TimeRule.ALIKE;
    }

    private static Set<String> kinds(Claim claim) {
        Set<String> kinds = new TreeSet<>();
        for (String word : Words.of(told(claim))) {
            String kind = KIND_BY_STEM.get(Stems.stem(word));
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static String told(Claim claim) {
        return String.join(" and ", claim.words(Role.PATIENT));
    }
}
