-- What a list of events shows, sorts, filters and counts, without reading a single JSON body. All of it follows from happening, claim,
-- voice, link and report: the views say how, for the events that are there now and for each event that is filed later.

CREATE TABLE event_line (
    no            INTEGER PRIMARY KEY REFERENCES happening (no) ON DELETE CASCADE,
    type          TEXT NOT NULL,
    agent         TEXT,
    patient       TEXT,
    day_from      TEXT,
    day_to        TEXT,
    place         TEXT,
    country       TEXT,
    lat           REAL,
    lon           REAL,
    precision     TEXT,
    low           REAL,
    high          REAL,
    unit          TEXT,
    per           TEXT,
    certainty     INTEGER NOT NULL, -- of the surest claim: 0 certain, 1 probable, 2 possible, 3 unknown
    phase         INTEGER NOT NULL, -- nearest to done: 0 happened, 1 ongoing, 2 planned, 3 threatened, 4 hypothetical
    denied        INTEGER NOT NULL, -- claims that say it did not happen
    claims        INTEGER NOT NULL,
    status        TEXT NOT NULL,
    reports       INTEGER NOT NULL,
    independent   INTEGER NOT NULL,
    disagreements INTEGER NOT NULL,
    weakest       REAL,             -- score of the weakest link that holds its claims together, 0 to 1
    pronoun       INTEGER NOT NULL, -- 1 where every claim comes down to "he", "she" or "they"
    weight        INTEGER NOT NULL  -- how much a person's look at it would bring
) STRICT;
CREATE INDEX event_line_day ON event_line (day_from);
CREATE INDEX event_line_type ON event_line (type, day_from);
CREATE INDEX event_line_place ON event_line (place);
CREATE INDEX event_line_weight ON event_line (status, weight DESC, no);

CREATE TABLE event_origin (
    origin      TEXT NOT NULL,
    event       INTEGER NOT NULL REFERENCES happening (no) ON DELETE CASCADE,
    name        TEXT NOT NULL,
    kind        TEXT NOT NULL,
    named       INTEGER NOT NULL,
    independent INTEGER NOT NULL,
    claims      INTEGER NOT NULL,
    alone       INTEGER NOT NULL,
    disputed    INTEGER NOT NULL,
    PRIMARY KEY (origin, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_origin_event ON event_origin (event);

CREATE TABLE event_outlet (
    outlet TEXT NOT NULL,
    event  INTEGER NOT NULL REFERENCES happening (no) ON DELETE CASCADE,
    PRIMARY KEY (outlet, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_outlet_event ON event_outlet (event);

CREATE VIRTUAL TABLE event_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER event_words_remove AFTER DELETE ON happening BEGIN
    DELETE FROM event_words WHERE rowid = old.no;
END;

CREATE VIEW claim_told AS
SELECT c.no, c.happening, c.report,
       json_extract(c.body, '$.words.agent[0]') AS agent,
       json_extract(c.body, '$.words.patient[0]') AS patient,
       CASE json_extract(c.body, '$.certainty') WHEN 'certain' THEN 0 WHEN 'probable' THEN 1 WHEN 'possible' THEN 2 ELSE 3 END AS certainty,
       CASE json_extract(c.body, '$.phase') WHEN 'happened' THEN 0 WHEN 'ongoing' THEN 1 WHEN 'planned' THEN 2 WHEN 'threatened' THEN 3 ELSE 4 END AS phase,
       json_extract(c.body, '$.polarity') = '-' AS denied,
       coalesce(lower(json_extract(v.body, '$.source')) IN ('he', 'she', 'they', 'it', 'we', 'i', 'who', 'this', 'these', 'those'), 0) AS pronoun
FROM claim c LEFT JOIN voice v ON v.no = c.voice;

CREATE VIEW event_line_of AS
SELECT told.*,
       CASE WHEN told.independent <= 1 AND told.reports >= 2 THEN 100 + 10 * min(told.reports, 20) ELSE 0 END
       + CASE WHEN told.disagreements > 0 THEN 90 + 10 * min(told.disagreements, 10) ELSE 0 END
       + CASE WHEN coalesce(told.weakest, 1) < 0.6 THEN 60 ELSE 0 END
       + CASE WHEN told.pronoun THEN 40 ELSE 0 END AS weight
FROM (
    SELECT h.no, h.type,
           (SELECT agent FROM claim_told WHERE happening = h.no AND agent IS NOT NULL AND lower(agent) NOT IN ('he', 'she', 'they', 'it', 'we', 'i', 'who', 'which', 'that')
            ORDER BY length(agent) > 60, no LIMIT 1) AS agent,
           (SELECT patient FROM claim_told WHERE happening = h.no AND patient IS NOT NULL AND lower(patient) NOT IN ('him', 'her', 'them', 'it', 'us', 'me', 'who', 'which', 'that')
            ORDER BY length(patient) > 60, no LIMIT 1) AS patient,
           h.day_from, h.day_to, h.place, h.country, h.lat, h.lon,
           json_extract(h.body, '$.place.precision') AS precision,
           CAST(json_extract(h.body, '$.quantity.low') AS REAL) AS low,
           CAST(json_extract(h.body, '$.quantity.high') AS REAL) AS high,
           json_extract(h.body, '$.quantity.unit') AS unit,
           json_extract(h.body, '$.quantity.per') AS per,
           coalesce((SELECT min(certainty) FROM claim_told WHERE happening = h.no AND NOT denied), (SELECT min(certainty) FROM claim_told WHERE happening = h.no), 3) AS certainty,
           coalesce((SELECT min(phase) FROM claim_told WHERE happening = h.no), 0) AS phase,
           coalesce((SELECT sum(denied) FROM claim_told WHERE happening = h.no), 0) AS denied,
           json_array_length(h.body, '$.mentions') AS claims,
           h.status, h.reports, h.independent, h.disagreements,
           (SELECT min(l.score) FROM claim one JOIN link l ON l.one = one.no JOIN claim other ON other.no = l.other
            WHERE one.happening = h.no AND other.happening = h.no AND l.kind = 'same') AS weakest,
           coalesce((SELECT min(pronoun) FROM claim_told WHERE happening = h.no), 0) AS pronoun
    FROM happening h
) told;

CREATE VIEW event_origin_of AS
SELECT json_extract(o.value, '$.id') AS origin, h.no AS event, json_extract(o.value, '$.name') AS name, json_extract(o.value, '$.kind') AS kind,
       json_extract(o.value, '$.named') AS named, json_extract(o.value, '$.independent') AS independent,
       (SELECT count(*) FROM json_each(h.body, '$.mentions') m
        WHERE json_extract(m.value, '$.origin') = json_extract(o.value, '$.id')
        OR json_extract(m.value, '$.origin') IS NULL AND json_extract(o.value, '$.id') LIKE 'outlet:%'
            AND (SELECT outlet FROM report WHERE id = json_extract(m.value, '$.report')) = json_extract(o.value, '$.name')) AS claims,
       json_extract(o.value, '$.independent') AND h.independent = 1 AS alone,
       h.disagreements > 0 AS disputed
FROM happening h, json_each(h.body, '$.origins') o;

CREATE VIEW event_outlet_of AS
SELECT DISTINCT r.outlet AS outlet, c.happening AS event FROM claim c JOIN report r ON r.no = c.report WHERE r.outlet IS NOT NULL AND c.happening IS NOT NULL;

CREATE VIEW event_words_of AS
SELECT h.no,
       (SELECT group_concat(DISTINCT json_extract(m.value, '$.quote')) FROM json_each(h.body, '$.mentions') m) || ' ' || h.type || ' ' || coalesce(h.place, '') || ' '
       || coalesce((SELECT group_concat(json_extract(o.value, '$.name'), ' ') FROM json_each(h.body, '$.origins') o), '') AS words
FROM happening h;

INSERT INTO event_line SELECT * FROM event_line_of;
INSERT INTO event_origin SELECT * FROM event_origin_of;
INSERT INTO event_outlet SELECT * FROM event_outlet_of;
INSERT INTO event_words (rowid, words) SELECT no, words FROM event_words_of;

PRAGMA user_version = 20;
