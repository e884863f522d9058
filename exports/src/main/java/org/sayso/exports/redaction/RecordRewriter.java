package org.sayso.exports.redaction;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sayso.model.HappeningPlace;

/**
 * Rewrites every text in a tree of records, lists and maps. Done by reflection and not field by field, so that a field that is added to a record
 * tomorrow cannot be forgotten here.
 */
final class RecordRewriter {

    private final UnaryOperator<String> texts;
    private final UnaryOperator<HappeningPlace> places;

    RecordRewriter(UnaryOperator<String> texts, UnaryOperator<HappeningPlace> places) {
        this.texts = texts;
        this.places = places;
    }

    <T extends Record> T rewrite(T value) {
        @SuppressWarnings("unchecked")
        T rewritten = (T) any(value);
        return rewritten;
    }

    private Object any(Object value) {
        return switch (value) {
            case String text -> texts.apply(text);
            case HappeningPlace place -> places.apply(place);
            case Record record -> record(record);
            case SortedMap<?, ?> map -> sorted(map);
            case Map<?, ?> map -> map(map);
            case Collection<?> list -> list.stream().map(this::any).toList();
            default -> value;
        };
    }

    private Object map(Map<?, ?> map) {
        Map<Object, Object> rewritten = new LinkedHashMap<>();
        map.forEach((key, value) -> rewritten.put(any(key), any(value)));
        return rewritten;
    }

    private Object sorted(SortedMap<?, ?> map) {
        Map<Object, Object> rewritten = new TreeMap<>();
        map.forEach((key, value) -> rewritten.put(any(key), any(value)));
        return rewritten;
    }

    private Object record(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            @Nullable Object[] values = new Object[components.length];
            for (int at = 0; at < components.length; at++) {
                var accessor = components[at].getAccessor();
                accessor.setAccessible(true);
                Object value = accessor.invoke(record);
                values[at] = value == null ? null : any(value);
            }
            Constructor<?> constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new RedactionException("cannot redact a " + record.getClass().getSimpleName() + ": " + e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot take apart a " + record.getClass(), e);
        }
    }
}
