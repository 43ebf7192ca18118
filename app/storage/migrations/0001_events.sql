-- What happened (event), what is still to be told (outbox), what people are in the middle of (draft), and what the
-- log comes to (the tables ending in _state and those filled with them), which can always be made anew from it.

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
    id         TEXT PRIMARY KEY,
    public_key BLOB NOT NULL,               -- Ed25519, 32 bytes
    own        INTEGER NOT NULL CHECK (own IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    arrival   INTEGER PRIMARY KEY,          -- the order in which this machine came to know them
    id        TEXT NOT NULL UNIQUE,
    stream    TEXT NOT NULL,
    kind      TEXT NOT NULL,
    hlc       TEXT NOT NULL,
    device    TEXT NOT NULL,
    author    TEXT NOT NULL,
    seq       INTEGER NOT NULL,
    hash      TEXT NOT NULL,                -- SHA-256 of the payload
    header    TEXT NOT NULL,                -- the envelope, byte for byte
    payload   BLOB NOT NULL,
    signature TEXT NOT NULL,
    flags     TEXT NOT NULL                 -- words parted by spaces: chain, ahead; empty when all is in order
) STRICT;

CREATE INDEX event_by_stream ON event (stream);

CREATE INDEX event_by_device ON event (device, seq);

CREATE TABLE outbox (
    seq     INTEGER PRIMARY KEY,            -- the order of sending
    subject TEXT NOT NULL CHECK (subject IN ('event', 'photo')),
    id      TEXT NOT NULL,                  -- of the event, or SHA-256 of the photo's original
    UNIQUE (subject, id)
) STRICT;

CREATE TABLE person (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE CHECK (name <> ''),
    role       TEXT NOT NULL,
    grid       TEXT NOT NULL,               -- the grid they usually walk; empty for none
    pin        TEXT NOT NULL,               -- Argon2id by libsodium; empty for nobody's PIN yet
    failures   INTEGER NOT NULL DEFAULT 0,  -- wrong PINs since the last right one
    failed_at  INTEGER NOT NULL DEFAULT 0   -- milliseconds since the machine started
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
    id         TEXT PRIMARY KEY,            -- of the event it will become
    owner      TEXT NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('report', 'inspection')),
    category   TEXT NOT NULL,
    subtype    TEXT NOT NULL,
    started_at INTEGER NOT NULL,            -- milliseconds since 1970, UTC, as all *_at below
    changed_at INTEGER NOT NULL,
    binned_at  INTEGER                      -- null while it is not in the bin
) STRICT, WITHOUT ROWID;

CREATE INDEX draft_by_owner ON draft (owner, changed_at);

CREATE TABLE draft_field (
    draft TEXT NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    key   TEXT NOT NULL,
    value TEXT NOT NULL,                    -- JSON
    PRIMARY KEY (draft, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft_photo (
    draft  TEXT NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    place  INTEGER NOT NULL,                -- the order in which they were added
    sha256 TEXT NOT NULL,
    photo  TEXT NOT NULL,                   -- JSON, as the event will carry it
    PRIMARY KEY (draft, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE last_answer (
    grid     TEXT NOT NULL,
    category TEXT NOT NULL,
    field    TEXT NOT NULL,
    value    TEXT NOT NULL,                 -- JSON
    used_at  INTEGER NOT NULL,
    PRIMARY KEY (grid, category, field, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_state (
    row         INTEGER PRIMARY KEY,        -- ties case_text to it
    id          TEXT NOT NULL UNIQUE,
    state       TEXT NOT NULL,
    category    TEXT NOT NULL,
    subtype     TEXT NOT NULL,
    severity    TEXT NOT NULL,
    number      TEXT NOT NULL,              -- given by the office; empty before
    reporter    TEXT NOT NULL,
    reported_at INTEGER NOT NULL,
    hlc         TEXT NOT NULL,              -- of the report: the order of the ledger
    summary     TEXT NOT NULL,              -- the answers in short, or else the remark
    place       TEXT NOT NULL,              -- the grid in words, as the recorder saw it
    grid        TEXT NOT NULL,
    lat         REAL,                       -- null without a position
    lon         REAL,
    department  TEXT NOT NULL,              -- it is dispatched to, or else the one suggested
    due_at      INTEGER,                    -- null without a deadline
    site        TEXT NOT NULL,
    inspection  TEXT NOT NULL,
    photos      INTEGER NOT NULL,
    reopened    INTEGER NOT NULL,
    refused     INTEGER NOT NULL            -- events in its timeline that have no effect
) STRICT;

CREATE INDEX case_by_hlc ON case_state (hlc, id);

CREATE INDEX case_by_state ON case_state (state, hlc, id);

CREATE INDEX case_by_category ON case_state (category, hlc, id);

CREATE INDEX case_by_grid ON case_state (grid, hlc, id);

CREATE INDEX case_by_due ON case_state (due_at, id) WHERE due_at IS NOT NULL;

CREATE INDEX case_by_site ON case_state (site, hlc) WHERE site <> '';

CREATE INDEX case_by_time ON case_state (category, reported_at);

CREATE VIRTUAL TABLE case_text USING fts5 (text, tokenize = 'unicode61 remove_diacritics 0');

CREATE TABLE site_state (
    id      TEXT PRIMARY KEY,
    code    TEXT NOT NULL,
    name    TEXT NOT NULL,
    kind    TEXT NOT NULL,
    address TEXT NOT NULL,
    grid    TEXT NOT NULL,
    lat     REAL,                           -- null without a position
    lon     REAL,
    fields  TEXT NOT NULL,                  -- JSON
    retired INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE inspection_state (
    id        TEXT PRIMARY KEY,
    site      TEXT NOT NULL,
    inspector TEXT NOT NULL,
    at        INTEGER NOT NULL,
    grid      TEXT NOT NULL,
    passed    INTEGER NOT NULL,
    failed    INTEGER NOT NULL,
    unfit     INTEGER NOT NULL              -- items that do not apply here
) STRICT, WITHOUT ROWID;

CREATE INDEX inspection_by_site ON inspection_state (site, at);

CREATE TABLE photo_state (
    sha256  TEXT NOT NULL,
    stream  TEXT NOT NULL,
    stamped TEXT NOT NULL,                  -- SHA-256 of the stamped copy; empty without one
    bytes   INTEGER NOT NULL,
    PRIMARY KEY (sha256, stream)
) STRICT, WITHOUT ROWID;

CREATE TABLE refused_state (
    event   TEXT PRIMARY KEY,
    stream  TEXT NOT NULL,
    author  TEXT NOT NULL,
    refusal TEXT NOT NULL
) STRICT, WITHOUT ROWID;
