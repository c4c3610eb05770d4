package se.medarbetarsamtal.impl.rest;

import java.io.InputStream;

/** A body of any length that takes no room. */
final class CountedBody extends InputStream {

    private int left;

    CountedBody(int length) {
        left = length;
    }

    int left() {
        return left;
    }

    @Override
    public int read() {
        return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (left == 0) {
            return -1;
        }
        int given = Math.min(left, length);
        left -= given;
        return given;
    }
}
