package org.sayso.ledger.store;

import org.jdbi.v3.core.Handle;

/**
 * What a transaction can read and change. Not for use after the transaction.
 *
 * @param reports with their bytes, evidence and readings
 * @param log custody records and decisions
 * @param voices attributions, and the origins they come down to
 * @param claims event mentions, and where to look for others like them
 * @param links which claims tell of one happening, and which do not, with reasons
 * @param copies which reports took their text from one another
 * @param happenings the events
 * @param lines the events as lines of a list
 * @param entries what lists of events are filtered and counted by
 * @param rows all of it as it stands, for a copy
 */
public record Tables(
        ReportTable reports,
        LogTable log,
        VoiceTable voices,
        ClaimTable claims,
        LinkTable links,
        CopyTable copies,
        HappeningTable happenings,
        EventLineTable lines,
        EventEntryTable entries,
        RowTable rows) {

    static Tables over(Handle handle, Dialect dialect) {
        return new Tables(
                new ReportTable(handle, dialect.words(handle)),
                new LogTable(handle),
                new VoiceTable(handle),
                new ClaimTable(handle),
                new LinkTable(handle),
                new CopyTable(handle, dialect),
                new HappeningTable(handle),
                new EventLineTable(handle, dialect),
                new EventEntryTable(handle),
                new RowTable(handle, dialect.words(handle)));
    }
}
