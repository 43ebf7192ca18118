-- What a machine remembers of its exchanges with a hub. Cursor, epoch and the last receipt are settings.

-- What the hub would not take as it was, or what could not be sent: for a person to look at (需处理).
CREATE TABLE unsettled (
    subject TEXT NOT NULL CHECK (subject IN ('event', 'photo')),
    id      TEXT NOT NULL,                  -- of the event, or SHA-256 of the photo's original
    word    TEXT NOT NULL,                  -- why, as a stable word: conflict, rejected, photo-damaged, …
    what    TEXT NOT NULL,                  -- why, as the hub said it
    at      INTEGER NOT NULL,               -- milliseconds since 1970, UTC, as all *at below
    PRIMARY KEY (subject, id)
) STRICT, WITHOUT ROWID;

-- Originals that a receipt of the hub confirmed.
CREATE TABLE delivered_photo (
    sha256 TEXT PRIMARY KEY,
    at     INTEGER NOT NULL                 -- by the clock of this machine
) STRICT, WITHOUT ROWID;

-- What came from the hub and could not be taken into the log, byte for byte; the rest went on without it.
CREATE TABLE set_aside (
    hash TEXT PRIMARY KEY,                  -- SHA-256 of the line
    line BLOB NOT NULL,
    word TEXT NOT NULL,                     -- why: signature, device-unknown, conflict, unreadable, registry
    what TEXT NOT NULL,
    at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE exchange (
    number          INTEGER PRIMARY KEY,
    way             TEXT NOT NULL CHECK (way IN ('network', 'bundle', 'receipt')),
    began_at        INTEGER NOT NULL,
    ended_at        INTEGER NOT NULL,
    outcome         TEXT NOT NULL CHECK (outcome IN ('complete', 'partial', 'failed', 'cancelled')),
    word            TEXT NOT NULL,          -- why it is not complete, as a stable word; empty otherwise
    events_sent     INTEGER NOT NULL,
    photos_sent     INTEGER NOT NULL,
    bytes_sent      INTEGER NOT NULL,
    events_received INTEGER NOT NULL,
    resumed         INTEGER NOT NULL        -- photos that went on from where an earlier try had stopped
) STRICT;
