package org.sayso.ledger.decision;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.LedgerException;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.model.Attribution;
import org.sayso.model.Chain;
import org.sayso.model.Decision;
import org.sayso.model.EventMention;
import org.sayso.model.Reading;
import org.sayso.model.SourceKind;
import org.sayso.model.Span;
import org.sayso.model.Stance;
import org.sayso.model.json.Exchange;

/** The attributions of a reading, and those that people put beside them. An attribution that the reader has found is never changed. */
final class DecidedChains {

    private final Reading reading;
    private final int textLength;
    private final List<Attribution> all;

    DecidedChains(Reading reading, int textLength) {
        this.reading = reading;
        this.textLength = textLength;
        this.all = new ArrayList<>(reading.attributions());
    }

    List<Attribution> all() {
        return List.copyOf(all);
    }

    /** The attributions of a chain, outermost first. */
    List<Attribution> links(Chain chain) {
        return chain.links().stream()
                .flatMap(id -> all.stream().filter(it -> it.id().equals(id)).limit(1))
                .toList();
    }

    /** What the reader's attributions make the chain of a claim at this place: all that hold it, the widest outermost. */
    Chain around(Span trigger) {
        return new Chain(reading.attributions().stream()
                .filter(it -> it.holds(trigger))
                .sorted(Comparator.comparingInt(DecidedChains::width).reversed())
                .map(Attribution::id)
                .toList());
    }

    private static int width(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }

    /**
     * The chain of these attributions, whatever their ids are in this reading.
     *
     * @param id under which those that are not in it are put beside it
     */
    Chain of(List<Attribution> links, String id) {
        List<String> ids = new ArrayList<>();
        String outer = null;
        for (Attribution link : links) {
            String inside = outer;
            outer = same(link).orElseGet(() -> include(link, id + "." + (ids.size() + 1), inside));
            ids.add(outer);
        }
        return new Chain(ids);
    }

    private Optional<String> same(Attribution link) {
        return all.stream()
                .filter(it -> Objects.equals(it.source(), link.source())
                        && Objects.equals(it.cue(), link.cue())
                        && it.content().equals(link.content())
                        && it.kind() == link.kind()
                        && Objects.equals(it.entity(), link.entity())
                        && it.stance() == link.stance())
                .map(Attribution::id)
                .findFirst();
    }

    private String include(Attribution link, String id, @Nullable String inside) {
        String free = id;
        while (isTaken(free)) {
            free += "'";
        }
        all.add(new Attribution(
                free, link.source(), link.cue(), link.content(), inside, link.kind(), link.entity(), link.stance()));
        return free;
    }

    private boolean isTaken(String id) {
        return all.stream().anyMatch(it -> it.id().equals(id));
    }

    /** The chain that a person gives, as a list of attributions. */
    Chain corrected(Decision.Correct correction, String id) {
        JsonNode value = FieldCorrection.value(correction);
        if (!value.isArray()) {
            throw refused("chain needs a list of attributions, outermost first; [] is the outlet's own word");
        }
        value.forEach(link -> {
            if (link instanceof ObjectNode object && !object.hasNonNull("id")) {
                object.put("id", id);
            }
        });
        List<Attribution> links = attributions(value);
        links.forEach(this::check);
        return of(links, id);
    }

    private static List<Attribution> attributions(JsonNode value) {
        try {
            return Exchange.mapper().convertValue(value, new TypeReference<List<Attribution>>() {});
        } catch (IllegalArgumentException | NullPointerException e) {
            throw refused("chain cannot be " + value);
        }
    }

    private void check(Attribution link) {
        if (link.kind() == null || link.stance() == null) {
            throw refused("chain needs a kind and a stance for each attribution");
        }
        List<Span> spans = new ArrayList<>(link.content());
        Optional.ofNullable(link.source()).ifPresent(spans::add);
        Optional.ofNullable(link.cue()).ifPresent(spans::add);
        for (Span span : spans) {
            String fault = MentionCheck.span(span, textLength);
            if (fault != null) {
                throw refused("chain " + fault);
            }
        }
    }

    /* The words of a person's office would outweigh the name that is given here: "the director of X" speaks for X. So they are left out. */
    Chain withOrigin(EventMention mention, Decision.Correct correction, String id) {
        String name = FieldCorrection.value(correction).asText("").strip();
        if (name.isEmpty()) {
            throw refused("origin needs a name");
        }
        List<Attribution> links = new ArrayList<>(links(mention.chain()));
        Attribution last = links.isEmpty() ? null : links.removeLast();
        SourceKind kind = last == null ? SourceKind.ORGANISATION : named(last.kind());
        links.add(
                last == null
                        ? new Attribution(id, null, null, List.of(mention.trigger()), null, kind, name, Stance.ASSERTS)
                        : new Attribution(
                                id,
                                kind == SourceKind.PERSON ? null : last.source(),
                                last.cue(),
                                last.content(),
                                null,
                                kind,
                                name,
                                last.stance()));
        return of(links, id);
    }

    /* What has a name is no crowd and no rumour. */
    private static SourceKind named(SourceKind kind) {
        return switch (kind) {
            case PERSON -> SourceKind.PERSON;
            case OUTLET -> SourceKind.OUTLET;
            case DOCUMENT -> SourceKind.DOCUMENT;
            case ORGANISATION, GROUP, UNNAMED, RECORDING, RUMOUR -> SourceKind.ORGANISATION;
        };
    }

    private static LedgerException refused(String why) {
        return new LedgerException(Trouble.REFUSED, why);
    }
}
