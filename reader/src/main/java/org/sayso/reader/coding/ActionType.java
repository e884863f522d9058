package org.sayso.reader.coding;

/**
 * The types of PLOVER (Open Event Data Alliance 2016), and CAMEO's statements and appeals, which PLOVER leaves out. The quad class is that of the CAMEO
 * roots behind the type, as users of quad counts group them: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict, 0 neither.
 */
public enum ActionType {
    STATEMENT(0),
    APPEAL(0),
    AGREE(1),
    CONSULT(1),
    SUPPORT(1),
    COOPERATE(2),
    AID(2),
    RETREAT(2),
    CONCEDE(2),
    INVESTIGATE(3),
    DEMAND(3),
    DISAPPROVE(3),
    REJECT(3),
    THREATEN(3),
    SANCTION(3),
    PROTEST(4),
    MOBILIZE(4),
    COERCE(4),
    ASSAULT(4),
    FIGHT(4);

    private final int quad;

    ActionType(int quad) {
        this.quad = quad;
    }

    /** 0 to 4. */
    public int quad() {
        return quad;
    }

    boolean isCooperation() {
        return quad == 1 || quad == 2;
    }

    /** Conflict that is carried out, so that announcing it is a threat. */
    boolean isHostileDeed() {
        return this == SANCTION || this == MOBILIZE || this == COERCE || this == ASSAULT || this == FIGHT;
    }
}
