package org.sayso.training;

/**
 * A matrix as whole numbers of 8 bits with one scale a row: about {@code value * scale}.
 *
 * @param values row-major
 */
record Quantized(byte[] values, float[] scales) {

    /** @param largest the number that the largest value of a row becomes */
    static Quantized byRows(Tensor matrix, int largest) {
        int rows = (int) matrix.shape()[0];
        int columns = (int) matrix.shape()[1];
        byte[] values = new byte[rows * columns];
        float[] scales = new float[rows];
        for (int r = 0; r < rows; r++) {
            float peak = 1e-12f;
            for (int c = 0; c < columns; c++) {
                peak = Math.max(peak, Math.abs(matrix.values()[r * columns + c]));
            }
            scales[r] = peak / largest;
            for (int c = 0; c < columns; c++) {
                values[r * columns + c] = (byte) Math.round(matrix.values()[r * columns + c] / scales[r]);
            }
        }
        return new Quantized(values, scales);
    }

    /** The values column by column. */
    byte[] transposed() {
        int rows = scales.length;
        int columns = values.length / rows;
        byte[] turned = new byte[values.length];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                turned[c * rows + r] = values[r * columns + c];
            }
        }
        return turned;
    }
}
