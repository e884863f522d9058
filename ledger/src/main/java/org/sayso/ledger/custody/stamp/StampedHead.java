package org.sayso.ledger.custody.stamp;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.sayso.ledger.LedgerException;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.store.LogRow;
import org.sayso.model.json.Exchange;

/**
 * A time stamp over one link of the hash chain: that link, and all before it, existed when the authority signed.
 *
 * @param link number of the link
 * @param head its hash, which is what was signed
 * @param at the authority's time
 * @param signer name in the authority's certificate
 * @param token the signed token (RFC 3161), in Base64
 */
public record StampedHead(long link, String head, Instant at, String signer, String token) {

    /** Kind of its record in the log. */
    public static final String KIND = "time-stamp";

    private static final int NONCE_BITS = 64;

    /**
     * Asks an authority to stamp a link.
     *
     * @throws LedgerException where it cannot be reached, refuses, or gives a stamp of something else
     */
    public static StampedHead ask(TimeStampAuthority authority, LogRow link) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        BigInteger nonce = new BigInteger(NONCE_BITS, new SecureRandom());
        TimeStampRequest request =
                generator.generate(TSPAlgorithms.SHA256, HexFormat.of().parseHex(link.hash()), nonce);
        try {
            TimeStampResponse response = new TimeStampResponse(authority.answer(request.getEncoded()));
            response.validate(request);
            TimeStampToken token = response.getTimeStampToken();
            if (token == null) {
                throw new LedgerException(
                        Trouble.REFUSED, "the time-stamp authority refused: " + response.getStatusString());
            }
            return new StampedHead(
                    link.no(),
                    link.hash(),
                    token.getTimeStampInfo().getGenTime().toInstant(),
                    StampTrust.signer(token).getSubject().toString(),
                    Base64.getEncoder().encodeToString(token.getEncoded()));
        } catch (TSPException | IOException e) {
            throw new LedgerException(Trouble.REFUSED, "no time stamp: " + e.getMessage(), e);
        }
    }

    /** @throws LedgerException where the record is not readable */
    public static StampedHead of(LogRow row) {
        try {
            return Exchange.mapper().readValue(row.body(), StampedHead.class);
        } catch (JsonProcessingException e) {
            throw new LedgerException(Trouble.DAMAGED, "link " + row.no() + " of the log is not readable", e);
        }
    }
}
