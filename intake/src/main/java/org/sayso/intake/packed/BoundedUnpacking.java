package org.sayso.intake.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.sayso.intake.capture.BoundedBytes;
import org.sayso.intake.capture.IntakeLimits;

/** Unpacked bytes that stop with an error where they grow beyond what an honest archive holds: the guard against zip bombs. */
final class BoundedUnpacking extends FilterInputStream {

    private static final long RATIO_COUNTS_FROM = 1 << 20;

    private final IntakeLimits limits;
    private final LongSupplier packed;
    private long unpacked;

    /** @param packed how many packed bytes have been read so far */
    BoundedUnpacking(InputStream in, IntakeLimits limits, LongSupplier packed) {
        super(in);
        this.limits = limits;
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(long more) throws IOException {
        unpacked += more;
        if (unpacked > limits.unpackedBytes()) {
            throw new BoundedBytes.TooLargeException(
                    "unpacks to more than " + BoundedBytes.megabytes(limits.unpackedBytes()));
        }
        long in = Math.max(1, packed.getAsLong());
        if (unpacked > RATIO_COUNTS_FROM && unpacked / in > limits.unpackedRatio()) {
            throw new BoundedBytes.TooLargeException(
                    "unpacks to more than " + limits.unpackedRatio() + " times its size, as no honest archive does");
        }
    }
}
