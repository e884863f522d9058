package org.sayso.desk.drawing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Ids as parts of a path. */
public final class Links {

    private Links() {}

    /** Every character that means something in an address is encoded, slashes too. */
    public static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
