-- What a hub keeps beside the log: who may come in, what of the log concerns whom, and what arrives in pieces.

CREATE TABLE account (
    id          TEXT PRIMARY KEY,           -- the user of events
    name        TEXT NOT NULL UNIQUE CHECK (name <> ''),
    role        TEXT NOT NULL,              -- a role's key, or hub for a hub below
    scope       TEXT NOT NULL,
    disabled_at INTEGER                     -- null while they may come in; milliseconds since 1970, as all *_at below
) STRICT, WITHOUT ROWID;

CREATE TABLE enrolment_code (
    hash       TEXT PRIMARY KEY,            -- SHA-256 of the code, which is nowhere kept
    name       TEXT NOT NULL,
    role       TEXT NOT NULL,
    scope      TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at    INTEGER                      -- null until it has worked, once
) STRICT, WITHOUT ROWID;

CREATE TABLE client (
    device      TEXT PRIMARY KEY,
    account     TEXT NOT NULL REFERENCES account (id),
    name        TEXT NOT NULL,
    app_version TEXT NOT NULL,
    token       TEXT NOT NULL UNIQUE,       -- SHA-256 of the token
    enrolled_at INTEGER NOT NULL,
    seen_at     INTEGER NOT NULL,
    revoked_at  INTEGER,                    -- null while it may come in
    acked_seq   INTEGER NOT NULL DEFAULT 0, -- all of its events up to this one have arrived
    head        TEXT NOT NULL               -- SHA-256 of that event's payload; zeros for none
) STRICT, WITHOUT ROWID;

CREATE INDEX client_by_account ON client (account);

CREATE TABLE audience (
    stream TEXT NOT NULL,
    key    TEXT NOT NULL,                   -- grid:, user:, device: or department: and whose
    PRIMARY KEY (stream, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE feed (
    position INTEGER PRIMARY KEY,
    arrival  INTEGER NOT NULL,              -- of the event
    stream   TEXT NOT NULL,
    audience TEXT NOT NULL                  -- * everybody; empty: whoever the stream concerns; else one key of audience
) STRICT;

CREATE TABLE quarantine (
    number      INTEGER PRIMARY KEY,
    received_at INTEGER NOT NULL,
    device      TEXT NOT NULL,              -- that offered it
    event       TEXT NOT NULL,              -- its id; empty when it could not be read so far
    seq         INTEGER NOT NULL,           -- 0 unless the device signed it
    hash        TEXT NOT NULL,              -- SHA-256 of the payload if the device signed it, else of the line
    reason      TEXT NOT NULL,
    line        BLOB NOT NULL,              -- byte for byte
    UNIQUE (device, hash)
) STRICT;

CREATE INDEX quarantine_by_seq ON quarantine (device, seq);

CREATE TABLE photo_name (
    sha256 TEXT NOT NULL,
    stream TEXT NOT NULL,
    device TEXT NOT NULL,                   -- whose event names it
    proven INTEGER NOT NULL CHECK (proven IN (0, 1)), -- the bytes came from this device, or after it had named them
    PRIMARY KEY (sha256, stream, device)
) STRICT, WITHOUT ROWID;

CREATE INDEX photo_name_missing ON photo_name (device, sha256) WHERE proven = 0;

CREATE TABLE photo_held (
    sha256  TEXT NOT NULL,
    device  TEXT NOT NULL,                  -- that brought it
    bytes   INTEGER NOT NULL,
    held_at INTEGER NOT NULL,
    PRIMARY KEY (sha256, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE upload (
    device     TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    length     INTEGER NOT NULL,
    held       INTEGER NOT NULL,            -- bytes from the beginning that are surely on the disk
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (device, sha256)
) STRICT, WITHOUT ROWID;

CREATE TABLE reference_file (
    name  TEXT PRIMARY KEY,                 -- grids.geojson, categories/01-burn.json, calendar.json
    hash  TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
    number  INTEGER PRIMARY KEY,
    at      INTEGER NOT NULL,
    device  TEXT NOT NULL,
    account TEXT NOT NULL,
    action  TEXT NOT NULL,                  -- GET /api/v1/cases/*, enrolment new
    subject TEXT NOT NULL,                  -- id of the case, hash of the photo, whom it was about
    status  INTEGER NOT NULL
) STRICT;

CREATE INDEX audit_by_time ON audit (at);

-- A grant that comes later changes what its user's earlier events come to.
CREATE INDEX event_by_author ON event (author, stream);
