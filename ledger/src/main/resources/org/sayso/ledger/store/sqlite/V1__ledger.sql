-- A ledger in one SQLite file. What people and outlets gave (original, report, evidence, reading, log) is kept for good;
-- what the machine works out (claim, block, link, voice, copy, happening ...) can be worked out again from it.

CREATE TABLE original (
    sha256  TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE report (
    no     INTEGER PRIMARY KEY,
    id     TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL UNIQUE REFERENCES original (sha256),
    text   TEXT NOT NULL,
    date   TEXT,
    outlet TEXT,
    title  TEXT,
    author TEXT,
    url    TEXT
) STRICT;

CREATE TABLE evidence (
    report      INTEGER NOT NULL REFERENCES report (no) ON DELETE CASCADE,
    location    TEXT NOT NULL,
    media_type  TEXT NOT NULL,
    captured_at TEXT,
    PRIMARY KEY (report, location)
) STRICT, WITHOUT ROWID;

CREATE TABLE reading (
    report  INTEGER NOT NULL REFERENCES report (no) ON DELETE CASCADE,
    reader  TEXT NOT NULL,
    body    TEXT NOT NULL,
    current INTEGER NOT NULL,
    PRIMARY KEY (report, reader)
) STRICT;

-- Append-only: custody records and decisions, each with the hash of the one before.
CREATE TABLE log (
    no       INTEGER PRIMARY KEY,
    at       TEXT NOT NULL,
    who      TEXT NOT NULL,
    kind     TEXT NOT NULL,
    subject  TEXT NOT NULL,
    body     TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash     TEXT NOT NULL
) STRICT;
CREATE INDEX log_subject ON log (subject, no);
CREATE TRIGGER log_never_changes BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_never_shrinks BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TABLE voice (
    no          INTEGER PRIMARY KEY,
    report      INTEGER NOT NULL REFERENCES report (no) ON DELETE CASCADE,
    attribution TEXT NOT NULL,
    origin      TEXT NOT NULL,
    body        TEXT NOT NULL,
    UNIQUE (report, attribution)
) STRICT;
CREATE INDEX voice_origin ON voice (origin);

CREATE TABLE voice_link (
    one   INTEGER NOT NULL REFERENCES voice (no) ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES voice (no) ON DELETE CASCADE,
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX voice_link_other ON voice_link (other);

CREATE TABLE claim (
    no        INTEGER PRIMARY KEY,
    report    INTEGER NOT NULL REFERENCES report (no) ON DELETE CASCADE,
    event     TEXT NOT NULL,
    type      TEXT NOT NULL,
    voice     INTEGER REFERENCES voice (no) ON DELETE SET NULL,
    happening INTEGER,
    body      TEXT NOT NULL,
    UNIQUE (report, event)
) STRICT;
CREATE INDEX claim_happening ON claim (happening);
CREATE INDEX claim_voice ON claim (voice);

CREATE TABLE block (
    key   INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    PRIMARY KEY (key, claim)
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
    one     INTEGER NOT NULL REFERENCES claim (no) ON DELETE CASCADE,
    other   INTEGER NOT NULL REFERENCES claim (no) ON DELETE CASCADE,
    kind    TEXT NOT NULL CHECK (kind IN ('copy', 'same', 'veto')),
    score   REAL NOT NULL,
    reasons TEXT NOT NULL,
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_other ON link (other);

CREATE TABLE shingle (
    hash   INTEGER NOT NULL,
    report INTEGER NOT NULL,
    PRIMARY KEY (hash, report)
) STRICT, WITHOUT ROWID;

CREATE TABLE copy (
    one         INTEGER NOT NULL REFERENCES report (no) ON DELETE CASCADE,
    other       INTEGER NOT NULL REFERENCES report (no) ON DELETE CASCADE,
    kind        TEXT NOT NULL,
    containment REAL NOT NULL,
    body        TEXT NOT NULL,
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_other ON copy (other);

CREATE TABLE happening (
    no            INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,
    type          TEXT NOT NULL,
    day_from      TEXT,
    day_to        TEXT,
    place         TEXT,
    country       TEXT,
    lat           REAL,
    lon           REAL,
    status        TEXT NOT NULL,
    reports       INTEGER NOT NULL,
    independent   INTEGER NOT NULL,
    disagreements INTEGER NOT NULL,
    body          TEXT NOT NULL
) STRICT;
CREATE INDEX happening_type ON happening (type, day_from);
CREATE INDEX happening_day ON happening (day_from);

CREATE VIRTUAL TABLE report_words USING fts5 (title, text, content = 'report', content_rowid = 'no', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER report_words_add AFTER INSERT ON report BEGIN
    INSERT INTO report_words (rowid, title, text) VALUES (new.no, new.title, new.text);
END;
CREATE TRIGGER report_words_remove AFTER DELETE ON report BEGIN
    INSERT INTO report_words (report_words, rowid, title, text) VALUES ('delete', old.no, old.title, old.text);
END;
CREATE TRIGGER report_words_change AFTER UPDATE OF title, text ON report BEGIN
    INSERT INTO report_words (report_words, rowid, title, text) VALUES ('delete', old.no, old.title, old.text);
    INSERT INTO report_words (rowid, title, text) VALUES (new.no, new.title, new.text);
END;

-- 'SAYS': so that a ledger is told from any other SQLite file.
PRAGMA application_id = 1396791635;
PRAGMA user_version = 1;
