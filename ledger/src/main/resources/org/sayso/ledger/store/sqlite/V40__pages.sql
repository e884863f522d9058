-- The page that a report stood at, however its address was written: versions of one report share it.
CREATE TABLE page (
    report INTEGER NOT NULL PRIMARY KEY REFERENCES report (no) ON DELETE CASCADE,
    key    TEXT NOT NULL
) STRICT;
CREATE INDEX page_key ON page (key);

-- Texts in scripts that put no spaces between words, sign by sign.
CREATE VIRTUAL TABLE report_signs USING fts5 (title, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');

PRAGMA user_version = 40;
