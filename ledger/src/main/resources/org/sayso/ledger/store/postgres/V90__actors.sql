-- Who acts and who suffers in an event, by name, as each report has it: the twin of the SQLite file's V90.
CREATE TABLE event_actor (
    event   BIGINT NOT NULL REFERENCES happening (no) ON DELETE CASCADE,
    report  BIGINT NOT NULL,
    role    name_text NOT NULL,
    name    name_text NOT NULL,
    kind    name_text NOT NULL,
    spelled name_text NOT NULL
);
CREATE INDEX event_actor_event ON event_actor (event);

CREATE VIEW event_actor_of AS
SELECT DISTINCT c.happening AS event, c.report AS report, a.value ->> 'role' AS role, a.value ->> 'name' AS name, a.value ->> 'kind' AS kind,
       a.value ->> 'spelled' AS spelled
FROM claim c CROSS JOIN LATERAL (SELECT told(c.body) AS body OFFSET 0) b
    CROSS JOIN LATERAL jsonb_array_elements(coalesce(b.body -> 'actors', CAST('[]' AS JSONB))) a (value)
WHERE c.happening IS NOT NULL;

INSERT INTO event_actor SELECT * FROM event_actor_of;
