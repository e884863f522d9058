package org.sayso.model.scheme;

/** The four kinds of political interaction that CAMEO and PLOVER boil down to. */
public enum QuadClass {
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(2),
    VERBAL_CONFLICT(3),
    MATERIAL_CONFLICT(4);

    private final int number;

    QuadClass(int number) {
        this.number = number;
    }

    /** The number by which the schemes call it, 1 to 4. */
    public int number() {
        return number;
    }

    /**
     * The class of this number.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static QuadClass ofNumber(int number) {
        for (QuadClass value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a quad class: " + number);
    }
}
