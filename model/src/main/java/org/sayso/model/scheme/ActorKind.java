package org.sayso.model.scheme;

/** What kind of actor somebody is, as users of ACLED know it ("inter" codes 1 to 8 of its codebook). */
public enum ActorKind {
    STATE_FORCES("state-forces", 1),
    REBEL_GROUPS("rebel-groups", 2),
    MILITIAS("militias", 3),
    RIOTERS("rioters", 5),
    PROTESTERS("protesters", 6),
    CIVILIANS("civilians", 7),
    EXTERNAL_FORCES("external-forces", 8);

    private final String wire;
    private final int interCode;

    ActorKind(String wire, int interCode) {
        this.wire = wire;
        this.interCode = interCode;
    }

    /** The name in data files. */
    public String wire() {
        return wire;
    }

    /** ACLED's number. Political and identity militias (3 and 4) are not told apart. */
    public int interCode() {
        return interCode;
    }

    /**
     * The kind of this name.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static ActorKind ofWire(String wire) {
        for (ActorKind value : values()) {
            if (value.wire.equals(wire)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a kind of actor: " + wire);
    }
}
