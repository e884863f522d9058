-- What a list of events shows, sorts, filters and counts, without reading a single JSON body: the twin of the SQLite file's V20.

-- A body as JSON. PostgreSQL's holds no U+0000: it and U+0001 are written as NulText writes them, so that texts taken out come back as they were.
-- A pair of backslashes is set aside meanwhile: what stands behind it is no escape.
CREATE FUNCTION told(body TEXT) RETURNS JSONB LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT CAST(CASE WHEN strpos(body, '\u000') = 0 THEN body ELSE
        replace(replace(replace(replace(body, '\\', chr(2)), '\u0001', '\u0001\u0002'), '\u0000', '\u0001\u0001'), chr(2), '\\') END AS JSONB)
$$;

-- As SQLite has it: where the second stands in the first, from one; zero where it does not.
CREATE FUNCTION instr(TEXT, TEXT) RETURNS INTEGER LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT strpos($1, $2) $$;

CREATE TABLE event_line (
    no            BIGINT PRIMARY KEY REFERENCES happening (no) ON DELETE CASCADE,
    type          name_text NOT NULL,
    agent         name_text,
    patient       name_text,
    day_from      name_text,
    day_to        name_text,
    place         name_text,
    country       name_text,
    lat           DOUBLE PRECISION,
    lon           DOUBLE PRECISION,
    precision     name_text,
    low           DOUBLE PRECISION,
    high          DOUBLE PRECISION,
    unit          name_text,
    per           name_text,
    certainty     INTEGER NOT NULL, -- of the surest claim: 0 certain, 1 probable, 2 possible, 3 unknown
    phase         INTEGER NOT NULL, -- nearest to done: 0 happened, 1 ongoing, 2 planned, 3 threatened, 4 hypothetical
    denied        INTEGER NOT NULL, -- claims that say it did not happen
    claims        INTEGER NOT NULL,
    status        name_text NOT NULL,
    reports       INTEGER NOT NULL,
    independent   INTEGER NOT NULL,
    disagreements INTEGER NOT NULL,
    weakest       DOUBLE PRECISION, -- score of the weakest link that holds its claims together, 0 to 1
    pronoun       INTEGER NOT NULL, -- 1 where every claim comes down to "he", "she" or "they"
    weight        INTEGER NOT NULL  -- how much a person's look at it would bring
);
CREATE INDEX event_line_day ON event_line (day_from);
CREATE INDEX event_line_type ON event_line (type, day_from);
CREATE INDEX event_line_place ON event_line (place);
CREATE INDEX event_line_weight ON event_line (status, weight DESC, no);

CREATE TABLE event_origin (
    origin      name_text NOT NULL,
    event       BIGINT NOT NULL REFERENCES happening (no) ON DELETE CASCADE,
    name        name_text NOT NULL,
    kind        name_text NOT NULL,
    named       INTEGER NOT NULL,
    independent INTEGER NOT NULL,
    claims      INTEGER NOT NULL,
    alone       INTEGER NOT NULL,
    disputed    INTEGER NOT NULL,
    PRIMARY KEY (origin, event)
);
CREATE INDEX event_origin_event ON event_origin (event);

CREATE TABLE event_outlet (
    outlet name_text NOT NULL,
    event  BIGINT NOT NULL REFERENCES happening (no) ON DELETE CASCADE,
    PRIMARY KEY (outlet, event)
);
CREATE INDEX event_outlet_event ON event_outlet (event);

CREATE TABLE event_words (
    no       BIGINT PRIMARY KEY REFERENCES happening (no) ON DELETE CASCADE,
    cut      TEXT NOT NULL,
    length   INTEGER NOT NULL,
    vector   TSVECTOR NOT NULL,
    complete BOOLEAN NOT NULL
);
CREATE INDEX event_words_vector ON event_words USING gin (vector);
CREATE INDEX event_words_partial ON event_words (no) WHERE NOT complete;

-- OFFSET 0 keeps the body from being parsed once for each of its columns.
CREATE VIEW claim_told AS
SELECT c.no, c.happening, c.report,
       b.body #>> '{words,agent,0}' AS agent,
       b.body #>> '{words,patient,0}' AS patient,
       CASE b.body ->> 'certainty' WHEN 'certain' THEN 0 WHEN 'probable' THEN 1 WHEN 'possible' THEN 2 ELSE 3 END AS certainty,
       CASE b.body ->> 'phase' WHEN 'happened' THEN 0 WHEN 'ongoing' THEN 1 WHEN 'planned' THEN 2 WHEN 'threatened' THEN 3 ELSE 4 END AS phase,
       b.body ->> 'polarity' = '-' AS denied,
       CASE WHEN lower((told(v.body) ->> 'source') COLLATE "C") IN ('he', 'she', 'they', 'it', 'we', 'i', 'who', 'this', 'these', 'those') THEN 1 ELSE 0 END AS pronoun
FROM claim c LEFT JOIN voice v ON v.no = c.voice CROSS JOIN LATERAL (SELECT told(c.body) AS body OFFSET 0) b;

CREATE VIEW event_line_of AS
SELECT line.*,
       CASE WHEN line.independent <= 1 AND line.reports >= 2 THEN 100 + 10 * least(line.reports, 20) ELSE 0 END
       + CASE WHEN line.disagreements > 0 THEN 90 + 10 * least(line.disagreements, 10) ELSE 0 END
       + CASE WHEN coalesce(line.weakest, 1) < 0.6 THEN 60 ELSE 0 END
       + CASE WHEN line.pronoun = 1 THEN 40 ELSE 0 END AS weight
FROM (
    SELECT h.no, h.type, c.agent, c.patient, h.day_from, h.day_to, h.place, h.country, h.lat, h.lon,
           b.body #>> '{place,precision}' AS precision,
           CAST(b.body #>> '{quantity,low}' AS DOUBLE PRECISION) AS low,
           CAST(b.body #>> '{quantity,high}' AS DOUBLE PRECISION) AS high,
           b.body #>> '{quantity,unit}' AS unit,
           b.body #>> '{quantity,per}' AS per,
           coalesce(c.surest_affirmed, c.surest, 3) AS certainty,
           coalesce(c.phase, 0) AS phase,
           c.denied,
           coalesce(jsonb_array_length(b.body -> 'mentions'), 0) AS claims,
           h.status, h.reports, h.independent, h.disagreements,
           (SELECT min(l.score) FROM claim one JOIN link l ON l.one = one.no JOIN claim other ON other.no = l.other
            WHERE one.happening = h.no AND other.happening = h.no AND l.kind = 'same') AS weakest,
           coalesce(c.pronoun, 0) AS pronoun
    FROM happening h
    CROSS JOIN LATERAL (SELECT told(h.body) AS body OFFSET 0) b
    CROSS JOIN LATERAL (
        SELECT (array_agg(agent ORDER BY length(agent) > 60, no) FILTER (WHERE agent IS NOT NULL AND lower(agent COLLATE "C") NOT IN
                   ('he', 'she', 'they', 'it', 'we', 'i', 'who', 'which', 'that')))[1] AS agent,
               (array_agg(patient ORDER BY length(patient) > 60, no) FILTER (WHERE patient IS NOT NULL AND lower(patient COLLATE "C") NOT IN
                   ('him', 'her', 'them', 'it', 'us', 'me', 'who', 'which', 'that')))[1] AS patient,
               min(certainty) FILTER (WHERE NOT denied) AS surest_affirmed,
               min(certainty) AS surest,
               min(phase) AS phase,
               count(*) FILTER (WHERE denied) AS denied,
               min(pronoun) AS pronoun
        FROM claim_told WHERE happening = h.no
    ) c
) line;

CREATE VIEW event_origin_of AS
SELECT o.value ->> 'id' AS origin, h.no AS event, o.value ->> 'name' AS name, o.value ->> 'kind' AS kind,
       CAST(CAST(o.value ->> 'named' AS BOOLEAN) AS INTEGER) AS named,
       CAST(CAST(o.value ->> 'independent' AS BOOLEAN) AS INTEGER) AS independent,
       (SELECT count(*) FROM jsonb_array_elements(b.body -> 'mentions') m (value)
        WHERE m.value ->> 'origin' = o.value ->> 'id'
        OR m.value ->> 'origin' IS NULL AND starts_with(o.value ->> 'id', 'outlet:')
            AND (SELECT outlet FROM report WHERE id = m.value ->> 'report') = o.value ->> 'name') AS claims,
       CASE WHEN CAST(o.value ->> 'independent' AS BOOLEAN) AND h.independent = 1 THEN 1 ELSE 0 END AS alone,
       CASE WHEN h.disagreements > 0 THEN 1 ELSE 0 END AS disputed
FROM happening h CROSS JOIN LATERAL (SELECT told(h.body) AS body OFFSET 0) b CROSS JOIN LATERAL jsonb_array_elements(b.body -> 'origins') o (value);

CREATE VIEW event_outlet_of AS
SELECT DISTINCT r.outlet AS outlet, c.happening AS event FROM claim c JOIN report r ON r.no = c.report WHERE r.outlet IS NOT NULL AND c.happening IS NOT NULL;

CREATE VIEW event_words_of AS
SELECT h.no,
       (SELECT string_agg(quote, ',' ORDER BY first) FROM (
            SELECT m.value ->> 'quote' AS quote, min(m.place) AS first
            FROM jsonb_array_elements(b.body -> 'mentions') WITH ORDINALITY m (value, place) GROUP BY 1) quotes)
       || ' ' || h.type || ' ' || coalesce(h.place, '') || ' '
       || coalesce((SELECT string_agg(o.value ->> 'name', ' ' ORDER BY o.place) FROM jsonb_array_elements(b.body -> 'origins') WITH ORDINALITY o (value, place)), '') AS words
FROM happening h CROSS JOIN LATERAL (SELECT told(h.body) AS body OFFSET 0) b;
