package org.sayso.training;

/**
 * Numbers in row-major order with their shape, outside any engine. The array is not copied.
 *
 * @param values as many as the product of the shape
 */
record Tensor(float[] values, long... shape) {

    Tensor {
        long size = 1;
        for (long side : shape) {
            size *= side;
        }
        if (size != values.length) {
            throw new IllegalArgumentException(values.length + " values do not fill a shape of " + size);
        }
    }

    static Tensor zeros(long... shape) {
        long size = 1;
        for (long side : shape) {
            size *= side;
        }
        return new Tensor(new float[Math.toIntExact(size)], shape);
    }

    /** A matrix turned by its diagonal. */
    Tensor transposed() {
        int rows = (int) shape[0];
        int columns = (int) shape[1];
        float[] turned = new float[values.length];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                turned[c * rows + r] = values[r * columns + c];
            }
        }
        return new Tensor(turned, columns, rows);
    }

    /** Matrices (or vectors) of equal width, one below the other. */
    static Tensor stacked(Tensor... parts) {
        int size = 0;
        long rows = 0;
        for (Tensor part : parts) {
            size += part.values.length;
            rows += part.shape[0];
        }
        float[] all = new float[size];
        int at = 0;
        for (Tensor part : parts) {
            System.arraycopy(part.values, 0, all, at, part.values.length);
            at += part.values.length;
        }
        long[] shape = parts[0].shape.clone();
        shape[0] = rows;
        return new Tensor(all, shape);
    }
}
