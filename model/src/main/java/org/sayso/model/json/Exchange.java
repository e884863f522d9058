package org.sayso.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.sayso.model.Reading;
import org.sayso.model.Report;

/**
 * The one door between records and lines of JSON. Unknown fields are ignored on input and never written on output; whole numbers are written
 * without a fraction; the order of fields is that of the records. Thread-safe.
 */
public final class Exchange {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(Double.class, new WholeNumbersPlain()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private Exchange() {}

    /** The mapper behind this door, for records of other modules that keep to the same conventions. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** One line of JSON, without a line break. */
    public static String line(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "cannot be written as JSON: " + value.getClass().getSimpleName(), e);
        }
    }

    /** @throws JsonProcessingException where the line is no JSON or no report */
    public static Report report(String line) throws JsonProcessingException {
        return MAPPER.readValue(line, Report.class);
    }

    /** @throws JsonProcessingException where the line is no JSON or no reading */
    public static Reading reading(String line) throws JsonProcessingException {
        return MAPPER.readValue(line, Reading.class);
    }

    private static final class WholeNumbersPlain extends JsonSerializer<Double> {
        @Override
        public void serialize(Double value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (value == Math.rint(value) && Math.abs(value) < 1e15) {
                out.writeNumber(value.longValue());
            } else {
                out.writeNumber(value);
            }
        }
    }
}
