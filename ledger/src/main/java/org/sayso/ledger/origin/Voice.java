package org.sayso.ledger.origin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.SourceKind;
import org.sayso.model.Stance;

/**
 * One attribution of a report, with the origin that it comes down to as far as the report alone tells.
 *
 * @param attribution id in the reading
 * @param origin id of the origin: made of the name where it is named, of the report and the first such attribution where it is not
 * @param name of the origin, for people to read
 * @param named whether the report says who it is
 * @param source the words that name the source; null where the report hides it
 * @param inside id of the attribution around it; null at the outermost level
 * @param content stems of the words it is given for
 */
public record Voice(
        String attribution,
        String origin,
        String name,
        boolean named,
        SourceKind kind,
        Stance stance,
        @Nullable String source,
        @Nullable String inside,
        List<String> content) {

    public Voice {
        content = List.copyOf(content);
    }

    /** The same voice, coming down to another origin. */
    public Voice withOrigin(String other) {
        return new Voice(attribution, other, name, named, kind, stance, source, inside, content);
    }

    Voice comingDownTo(Voice other) {
        return new Voice(
                attribution, other.origin, other.name, other.named, other.kind, stance, source, inside, content);
    }
}
