-- When an event was last filed or taken away: who holds a list of events in memory reads on from the version it knows.
CREATE TABLE event_change (
    event   INTEGER NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL
) STRICT;
CREATE INDEX event_change_version ON event_change (version);
