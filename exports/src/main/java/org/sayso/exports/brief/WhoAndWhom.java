package org.sayso.exports.brief;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sayso.exports.Handover;
import org.sayso.exports.Wording;
import org.sayso.ledger.Why;
import org.sayso.model.Role;

/** Who did it to whom, in the words of the claim that tells most of it. */
final class WhoAndWhom {

    private static final int LONGEST = 70;
    private static final Map<Role, String> MARKS = Map.of(
            Role.AGENT, "", Role.PATIENT, " → ", Role.FROM, " from ", Role.TO, " to ", Role.INSTRUMENT, " with ");

    private WhoAndWhom() {}

    /** A line under the type of an event; empty where no claim tells. */
    static String of(Why why) {
        return Handover.claims(why)
                .filter(claim -> claim.leaf().copyOf() == null)
                .map(claim -> claim.leaf().arguments())
                .filter(arguments -> !arguments.isEmpty())
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .map(arguments -> "<br><span class=names>" + line(arguments) + "</span>")
                .orElse("");
    }

    private static String line(Map<Role, List<String>> arguments) {
        StringBuilder out = new StringBuilder();
        Stream.of(Role.AGENT, Role.PATIENT, Role.FROM, Role.TO)
                .filter(role -> !arguments.getOrDefault(role, List.of()).isEmpty())
                .forEach(role -> out.append(MARKS.get(role))
                        .append(Html.apart(cut(arguments.get(role).getFirst()))));
        return out.toString();
    }

    private static String cut(String words) {
        String line = Wording.oneLine(words);
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
