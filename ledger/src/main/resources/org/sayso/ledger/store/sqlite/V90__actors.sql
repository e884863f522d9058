-- Who acts and who suffers in an event, by name, as each report has it. Which names are one person's follows from all of them and is not kept.
CREATE TABLE event_actor (
    event   INTEGER NOT NULL REFERENCES happening (no) ON DELETE CASCADE,
    report  INTEGER NOT NULL,
    role    TEXT NOT NULL,
    name    TEXT NOT NULL,
    kind    TEXT NOT NULL,
    spelled TEXT NOT NULL
) STRICT;
CREATE INDEX event_actor_event ON event_actor (event);

CREATE VIEW event_actor_of AS
SELECT DISTINCT c.happening AS event, c.report AS report, json_extract(a.value, '$.role') AS role, json_extract(a.value, '$.name') AS name,
       json_extract(a.value, '$.kind') AS kind, json_extract(a.value, '$.spelled') AS spelled
FROM claim c, json_each(c.body, '$.actors') a WHERE c.happening IS NOT NULL;

INSERT INTO event_actor SELECT * FROM event_actor_of;
