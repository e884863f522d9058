package org.sayso.training;

/** The sizes of MiniLM-L6 (Wang et al. 2020), the encoder that training starts from. */
final class EncoderShape {

    static final int LAYERS = 6;
    static final int WIDTH = 384;
    static final int ATTENTION_HEADS = 12;
    static final int HEAD_WIDTH = WIDTH / ATTENTION_HEADS;
    static final int INNER = 1536;
    static final int POSITIONS = 512;
    static final float NORM_EPSILON = 1e-12f;
    /** Width of the query and key vectors of a link head. */
    static final int LINK_WIDTH = 64;

    private EncoderShape() {}
}
