package org.sayso.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.sayso.model.EventType;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An event type by its name in the exchange format. */
final class EventTypeConverter implements ITypeConverter<EventType> {

    @Override
    public EventType convert(String name) {
        try {
            return EventType.ofWire(name);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "there is no event type '" + name + "'; 'sayso claims --help' lists them");
        }
    }

    /** The names, for the help and the shell's completion. */
    static final class Candidates implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(EventType.values()).map(EventType::wire).iterator();
        }
    }
}
