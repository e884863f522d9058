-- The page that a report stood at, however its address was written: versions of one report share it.
CREATE TABLE page (
    report BIGINT NOT NULL PRIMARY KEY REFERENCES report (no) ON DELETE CASCADE,
    key    name_text NOT NULL
);
CREATE INDEX page_key ON page (key);

-- Texts in scripts that put no spaces between words, sign by sign.
CREATE TABLE report_signs (
    no       BIGINT PRIMARY KEY REFERENCES report (no) ON DELETE CASCADE,
    cut      TEXT NOT NULL,
    length   INTEGER NOT NULL,
    vector   TSVECTOR NOT NULL,
    complete BOOLEAN NOT NULL
);
CREATE INDEX report_signs_vector ON report_signs USING gin (vector);
CREATE INDEX report_signs_partial ON report_signs (no) WHERE NOT complete;
