package org.sayso.ledger.custody.stamp;

import java.io.IOException;

/** Somebody who stamps: takes the bytes of a time-stamp request (RFC 3161) and gives those of the response. */
@FunctionalInterface
public interface TimeStampAuthority {

    /** @throws IOException where the authority cannot be reached or refuses */
    byte[] answer(byte[] request) throws IOException;
}
