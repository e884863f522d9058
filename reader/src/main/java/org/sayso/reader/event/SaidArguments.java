package org.sayso.reader.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sayso.model.Attribution;
import org.sayso.model.Because;
import org.sayso.model.Role;
import org.sayso.model.Span;
import org.sayso.reader.syntax.Token;

/**
 * Keeps the arguments of an event out of the words that say whose say-so it is.
 *
 * <p>"The colonel has defected to the Hill Front, Radio Orlan reported": parsers take the two names for one, so the argument is cut where what is said
 * ends. Only an argument that begins in what is said and runs into the source or the cue is cut; "the militia denied shelling the town" keeps its
 * agent. What it gets wrong: whatever is wrong about the attribution.
 */
public final class SaidArguments {

    private SaidArguments() {}

    /** @param links the attributions whose content holds the event's trigger */
    public static EventCandidate of(EventCandidate event, List<Attribution> links) {
        EventCandidate cut = event;
        for (Attribution link : links) {
            cut = within(cut, link);
        }
        return cut;
    }

    private static EventCandidate within(EventCandidate event, Attribution link) {
        boolean crosses = event.arguments().values().stream()
                .flatMap(List::stream)
                .anyMatch(argument -> !cut(argument, link, event).equals(argument));
        if (!crosses) {
            return event;
        }
        Map<Role, List<Span>> arguments = new EnumMap<>(Role.class);
        event.arguments()
                .forEach((role, spans) -> arguments.put(
                        role, spans.stream().map(span -> cut(span, link, event)).toList()));
        List<Because> because = new ArrayList<>();
        for (Because one : event.because()) {
            Span words = one.span();
            boolean argument = one.field().equals("args") && words != null;
            because.add(argument ? new Because(one.field(), cut(words, link, event), one.rule()) : one);
        }
        return new EventCandidate(
                event.sentence(),
                event.head(),
                event.trigger(),
                event.type(),
                Collections.unmodifiableMap(arguments),
                because);
    }

    private static Span cut(Span argument, Attribution link, EventCandidate event) {
        boolean runsInto =
                Stream.of(link.source(), link.cue()).filter(Objects::nonNull).anyMatch(argument::overlaps);
        if (!runsInto) {
            return argument;
        }
        return link.content().stream()
                .filter(piece -> piece.contains(argument.start()) && piece.end() < argument.end())
                .findFirst()
                .map(piece -> words(new Span(argument.start(), piece.end()), argument, event))
                .orElse(argument);
    }

    /* The whole words that are left, without a closing comma; all of it where no word is. */
    private static Span words(Span left, Span argument, EventCandidate event) {
        return event.sentence().tokens().stream()
                .filter(token -> left.contains(token.span()) && isWord(token))
                .map(Token::span)
                .reduce(Span::covering)
                .orElse(argument);
    }

    private static boolean isWord(Token token) {
        return token.word().codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
