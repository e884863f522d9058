package org.sayso.ledger.custody;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.HttpAnswer;

/**
 * What a ledger can testify of one report, under the headings of the Berkeley Protocol on Digital Open Source Investigations (OHCHR and UC Berkeley 2022,
 * chapter VI, Collection). What was not recorded is null or said to be missing, never filled in.
 *
 * @param findings each time the bytes were brought to the ledger, oldest first
 * @param chain the links of the hash chain that speak of the report, oldest first
 * @param stamps time stamps over the chain from the report's first link on, oldest first
 * @param checks what was checked when this was made
 */
public record Certificate(
        String report,
        @JsonProperty("target_web_address") @Nullable String webAddress,
        @JsonProperty("source_code") Bytes sourceCode,
        @JsonProperty("full_page_capture") String fullPageCapture,
        @JsonProperty("embedded_media") String embeddedMedia,
        @JsonProperty("embedded_metadata") Metadata metadata,
        @JsonProperty("collection_data") List<Finding> findings,
        @JsonProperty("hash_value") Hash hash,
        @JsonProperty("chain_of_custody") List<Link> chain,
        @JsonProperty("time_stamps") List<Stamp> stamps,
        Checks checks) {

    /** @param bytes number of them; all of them are in the ledger */
    public record Bytes(@JsonProperty("media_type") String mediaType, int bytes) {}

    /** What the page or file says of itself, and where that stood. */
    public record Metadata(
            @Nullable String title,
            @Nullable String author,
            @Nullable String outlet,
            @Nullable LocalDate published,
            @Nullable String language,
            @JsonProperty("found_in") List<Receipt.FieldNote> foundIn,
            List<String> notes) {}

    /**
     * One time that the bytes were brought to the ledger.
     *
     * @param location file, archive record or address
     * @param capturedAt when they were fetched
     * @param broughtAt when they came to the ledger
     * @param collector name of the person or account
     * @param http what the server said
     */
    public record Finding(
            String location,
            @JsonProperty("captured_at") @Nullable Instant capturedAt,
            @JsonProperty("brought_at") Instant broughtAt,
            @Nullable String collector,
            @Nullable String software,
            @JsonProperty("http") @Nullable HttpAnswer http) {}

    /** @param sha256 of the original bytes */
    public record Hash(String algorithm, String sha256) {}

    /** A link of the hash chain. */
    public record Link(long no, Instant at, String who, String kind, String hash) {}

    /**
     * @param at the authority's time
     * @param signer name in the authority's certificate
     * @param link of the chain that was stamped: the report's own links up to there existed at that time
     */
    public record Stamp(Instant at, String signer, long link) {}

    /**
     * @param original whether the bytes have the hash that the chain says
     * @param text whether the report is the one that the chain says
     * @param reading whether the reading is the one that the chain says
     * @param wholeChain whether the whole hash chain holds, time stamps included
     * @param links of it
     * @param head hash of its last link
     */
    public record Checks(
            boolean original,
            boolean text,
            boolean reading,
            @JsonProperty("whole_chain") boolean wholeChain,
            long links,
            String head) {

        public boolean allHold() {
            return original && text && reading && wholeChain;
        }
    }
}
