package org.sayso.model;

import java.util.List;

/**
 * What a web server said along with the bytes it sent: part of the evidence that they stood at an address.
 *
 * @param asked address that was asked for, before any redirect
 * @param address that answered
 * @param status of the answer (RFC 9110)
 * @param headers as the server sent them
 */
public record HttpAnswer(String asked, String address, int status, List<Header> headers) {

    public HttpAnswer {
        headers = List.copyOf(headers);
    }

    /** One header line. */
    public record Header(String name, String value) {}
}
