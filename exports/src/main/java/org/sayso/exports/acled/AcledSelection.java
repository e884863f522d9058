package org.sayso.exports.acled;

import java.util.List;
import java.util.Optional;
import org.sayso.exports.Handover;
import org.sayso.exports.Wording;
import org.sayso.ledger.Why;
import org.sayso.model.Event;
import org.sayso.model.EventStatus;
import org.sayso.model.EventType;
import org.sayso.model.Role;
import org.sayso.model.scheme.EventEquivalent;
import org.sayso.model.scheme.EventEquivalents;
import org.sayso.model.scheme.QuadClass;

/** Decides whether ACLED would code an event, and whom as its actors. */
final class AcledSelection {

    private AcledSelection() {}

    /** Why an event is not coded; empty where it is. */
    static Optional<String> refusal(Why why) {
        Event event = why.event();
        if (event.status() == EventStatus.REJECTED) {
            return Optional.of("rejected by a person");
        }
        EventEquivalent equivalent = EventEquivalents.standard().of(event.type());
        boolean words = equivalent.quadClass() == QuadClass.VERBAL_CONFLICT
                || equivalent.quadClass() == QuadClass.VERBAL_COOPERATION;
        if (words && equivalent.acledSubEventType().equals("Other")) {
            return Optional.of("only words: " + event.type().wire() + " is no event of ACLED's");
        }
        if (Handover.claims(why).noneMatch(claim -> Wording.isToldAsDone(claim.leaf()))) {
            return Optional.of("denied, planned, threatened or supposed by everybody");
        }
        if (event.time() == null || AcledDate.of(event.time()).isEmpty()) {
            return Optional.of("no date, or none within a month");
        }
        if (event.place() == null || AcledPlace.of(event.place()).isEmpty()) {
            return Optional.of("no place, or none narrower than a country");
        }
        return Optional.empty();
    }

    /** Who did it, and whom it was done to. */
    static List<AcledActor> actors(Why why, AcledActors names) {
        EventType type = why.event().type();
        AcledActor agent = first(why, Role.AGENT).map(names::of).orElse(AcledActor.NONE);
        AcledActor patient = first(why, Role.PATIENT).map(names::of).orElse(AcledActor.NONE);
        if (type == EventType.PROTEST) {
            return List.of(agent.kind().isEmpty() ? names.protesters() : agent, patient);
        }
        if (type == EventType.RIOT) {
            return List.of(agent.kind().isEmpty() ? names.rioters() : agent, patient);
        }
        boolean violent = EventEquivalents.standard().of(type).quadClass() == QuadClass.MATERIAL_CONFLICT;
        boolean targetOnly = violent && agent.isNobody();
        AcledActor second = patient.kind().isPresent() ? patient : AcledActor.NONE;
        return List.of(targetOnly ? names.unidentified() : agent, second);
    }

    private static Optional<String> first(Why why, Role role) {
        return Handover.claims(why)
                .filter(claim -> Wording.isToldAsDone(claim.leaf()))
                .flatMap(claim -> claim.leaf().arguments().getOrDefault(role, List.of()).stream())
                .findFirst();
    }
}
