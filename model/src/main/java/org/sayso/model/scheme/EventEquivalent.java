package org.sayso.model.scheme;

import java.util.Optional;
import org.sayso.model.EventType;

/**
 * What one of Sayso's event types is called by others. Each scheme cuts the world differently, so an equivalent is the usual one, not an identity.
 *
 * @param acledEventType {@code Battles}, {@code Explosions/Remote violence}, ... (ACLED Codebook)
 * @param acledSubEventType {@code Armed clash}, {@code Air/drone strike}, ...
 * @param ploverEvent {@code ASSAULT}, {@code RETREAT}, ... (PLOVER, Halterman et al. 2023); empty where PLOVER has none
 * @param ploverMode empty where the event has no mode
 * @param cameoCode two to four digits (CAMEO, Schrodt 2012)
 */
public record EventEquivalent(
        EventType type,
        String acledEventType,
        String acledSubEventType,
        Optional<String> ploverEvent,
        Optional<String> ploverMode,
        String cameoCode,
        QuadClass quadClass) {}
