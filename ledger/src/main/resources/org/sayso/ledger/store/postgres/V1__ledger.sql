-- A ledger in a PostgreSQL database: the twin of the SQLite file's V1, table by table. Names are compared and ordered by their bytes, as there.
-- Numbers are given by Sayso (one more than the greatest), as SQLite does, so that the same reports get the same numbers.

CREATE DOMAIN name_text AS TEXT COLLATE "C";

CREATE TABLE original (
    sha256  name_text PRIMARY KEY,
    content BYTEA NOT NULL
);

CREATE TABLE report (
    no     BIGINT PRIMARY KEY,
    id     name_text NOT NULL UNIQUE,
    sha256 name_text NOT NULL UNIQUE REFERENCES original (sha256),
    text   TEXT NOT NULL,
    date   name_text,
    outlet name_text,
    title  name_text,
    author name_text,
    url    name_text
);

CREATE TABLE evidence (
    report      BIGINT NOT NULL REFERENCES report (no) ON DELETE CASCADE,
    location    name_text NOT NULL,
    media_type  name_text NOT NULL,
    captured_at name_text,
    PRIMARY KEY (report, location)
);

CREATE TABLE reading (
    report  BIGINT NOT NULL REFERENCES report (no) ON DELETE CASCADE,
    reader  name_text NOT NULL,
    body    TEXT NOT NULL,
    current INTEGER NOT NULL,
    PRIMARY KEY (report, reader)
);

-- Append-only: custody records and decisions, each with the hash of the one before.
CREATE TABLE log (
    no       BIGINT PRIMARY KEY,
    at       name_text NOT NULL,
    who      name_text NOT NULL,
    kind     name_text NOT NULL,
    subject  name_text NOT NULL,
    body     TEXT NOT NULL,
    previous name_text NOT NULL,
    hash     name_text NOT NULL
);
CREATE INDEX log_subject ON log (subject, no);
CREATE FUNCTION log_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the log is append-only';
END
$$;
CREATE TRIGGER log_never_changes BEFORE UPDATE ON log FOR EACH ROW EXECUTE FUNCTION log_is_append_only();
CREATE TRIGGER log_never_shrinks BEFORE DELETE ON log FOR EACH ROW EXECUTE FUNCTION log_is_append_only();
CREATE TRIGGER log_is_never_emptied BEFORE TRUNCATE ON log FOR EACH STATEMENT EXECUTE FUNCTION log_is_append_only();

CREATE TABLE voice (
    no          BIGINT PRIMARY KEY,
    report      BIGINT NOT NULL REFERENCES report (no) ON DELETE CASCADE,
    attribution name_text NOT NULL,
    origin      name_text NOT NULL,
    body        TEXT NOT NULL,
    UNIQUE (report, attribution)
);
CREATE INDEX voice_origin ON voice (origin);

CREATE TABLE voice_link (
    one   BIGINT NOT NULL REFERENCES voice (no) ON DELETE CASCADE,
    other BIGINT NOT NULL REFERENCES voice (no) ON DELETE CASCADE,
    PRIMARY KEY (one, other)
);
CREATE INDEX voice_link_other ON voice_link (other);

CREATE TABLE claim (
    no        BIGINT PRIMARY KEY,
    report    BIGINT NOT NULL REFERENCES report (no) ON DELETE CASCADE,
    event     name_text NOT NULL,
    type      name_text NOT NULL,
    voice     BIGINT REFERENCES voice (no) ON DELETE SET NULL,
    happening BIGINT,
    body      TEXT NOT NULL,
    UNIQUE (report, event)
);
CREATE INDEX claim_happening ON claim (happening);
CREATE INDEX claim_voice ON claim (voice);

CREATE TABLE block (
    key   BIGINT NOT NULL,
    claim BIGINT NOT NULL,
    PRIMARY KEY (key, claim)
);

CREATE TABLE link (
    one     BIGINT NOT NULL REFERENCES claim (no) ON DELETE CASCADE,
    other   BIGINT NOT NULL REFERENCES claim (no) ON DELETE CASCADE,
    kind    name_text NOT NULL CHECK (kind IN ('copy', 'same', 'veto')),
    score   DOUBLE PRECISION NOT NULL,
    reasons TEXT NOT NULL,
    PRIMARY KEY (one, other)
);
CREATE INDEX link_other ON link (other);

CREATE TABLE shingle (
    hash   BIGINT NOT NULL,
    report BIGINT NOT NULL,
    PRIMARY KEY (hash, report)
);

CREATE TABLE copy (
    one         BIGINT NOT NULL REFERENCES report (no) ON DELETE CASCADE,
    other       BIGINT NOT NULL REFERENCES report (no) ON DELETE CASCADE,
    kind        name_text NOT NULL,
    containment DOUBLE PRECISION NOT NULL,
    body        TEXT NOT NULL,
    PRIMARY KEY (one, other)
);
CREATE INDEX copy_other ON copy (other);

CREATE TABLE happening (
    no            BIGINT PRIMARY KEY,
    id            name_text NOT NULL UNIQUE,
    type          name_text NOT NULL,
    day_from      name_text,
    day_to        name_text,
    place         name_text,
    country       name_text,
    lat           DOUBLE PRECISION,
    lon           DOUBLE PRECISION,
    status        name_text NOT NULL,
    reports       INTEGER NOT NULL,
    independent   INTEGER NOT NULL,
    disagreements INTEGER NOT NULL,
    body          TEXT NOT NULL
);
CREATE INDEX happening_type ON happening (type, day_from);
CREATE INDEX happening_day ON happening (day_from);

-- Words as FTS5 cuts and folds them, each as <word>, a title's before a bar: a run of words is a stretch of this text. The vector finds them
-- quickly; it is not complete where a text has more different words than a vector holds.
CREATE TABLE report_words (
    no       BIGINT PRIMARY KEY REFERENCES report (no) ON DELETE CASCADE,
    cut      TEXT NOT NULL,
    length   INTEGER NOT NULL,
    vector   TSVECTOR NOT NULL,
    complete BOOLEAN NOT NULL
);
CREATE INDEX report_words_vector ON report_words USING gin (vector);
CREATE INDEX report_words_partial ON report_words (no) WHERE NOT complete;
