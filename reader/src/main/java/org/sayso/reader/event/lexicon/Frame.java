package org.sayso.reader.event.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.Role;

/**
 * Which grammatical slot fills which role, in order of precedence.
 *
 * @param name as in {@code frames.txt}
 */
public record Frame(String name, List<Rule> rules) {

    /**
     * One line of a frame: {@code subject:weapon=instrument}.
     *
     * @param slot {@code subject}, {@code object}, {@code possessor}, {@code modifier} or a preposition
     * @param wordClass class that the filler's head must be in; empty for any
     * @param further true where the filler comes beside those that the role already has ({@code with+=agent})
     */
    public record Rule(String slot, String wordClass, Role role, boolean further) {}

    public Frame {
        rules = List.copyOf(rules);
    }

    /** True where some rule asks for this slot. */
    public boolean asksFor(String slot) {
        return rules.stream().anyMatch(r -> r.slot().equals(slot));
    }

    static Frame parse(String text) {
        int colon = text.indexOf(": ");
        List<Rule> rules = new ArrayList<>();
        for (String part : text.substring(colon + 2).strip().split("\\s+")) {
            int equals = part.indexOf('=');
            boolean further = part.charAt(equals - 1) == '+';
            String slot = part.substring(0, further ? equals - 1 : equals);
            int of = slot.indexOf(':');
            rules.add(new Rule(
                    of < 0 ? slot : slot.substring(0, of),
                    of < 0 ? "" : slot.substring(of + 1),
                    Role.ofWire(part.substring(equals + 1)),
                    further));
        }
        return new Frame(text.substring(0, colon).strip(), rules);
    }
}
