-- The same tables as migrations/0004_hub.sql, where their meaning is told. Positions of the feed are given out under
-- the writers' lock (sql/PostgresEngine): who has read one has read all before it.

CREATE TABLE account (
    id          text COLLATE "C" PRIMARY KEY,
    name        text COLLATE "C" NOT NULL UNIQUE CHECK (name <> ''),
    role        text COLLATE "C" NOT NULL,
    scope       text COLLATE "C" NOT NULL,
    disabled_at bigint
);

CREATE TABLE enrolment_code (
    hash       text COLLATE "C" PRIMARY KEY,
    name       text COLLATE "C" NOT NULL,
    role       text COLLATE "C" NOT NULL,
    scope      text COLLATE "C" NOT NULL,
    expires_at bigint NOT NULL,
    used_at    bigint
);

CREATE TABLE client (
    device      text COLLATE "C" PRIMARY KEY,
    account     text COLLATE "C" NOT NULL REFERENCES account (id),
    name        text COLLATE "C" NOT NULL,
    app_version text COLLATE "C" NOT NULL,
    token       text COLLATE "C" NOT NULL UNIQUE,
    enrolled_at bigint NOT NULL,
    seen_at     bigint NOT NULL,
    revoked_at  bigint,
    acked_seq   bigint NOT NULL DEFAULT 0,
    head        text COLLATE "C" NOT NULL
);

CREATE INDEX client_by_account ON client (account);

CREATE TABLE audience (
    stream text COLLATE "C" NOT NULL,
    key    text COLLATE "C" NOT NULL
);

-- By the key's hash: it holds a grid or a department as an event names it, which may be of any length.
CREATE UNIQUE INDEX audience_once ON audience (stream, md5(key));

CREATE TABLE feed (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    arrival  bigint NOT NULL,
    stream   text COLLATE "C" NOT NULL,
    audience text COLLATE "C" NOT NULL
);

CREATE TABLE quarantine (
    number      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    received_at bigint NOT NULL,
    device      text COLLATE "C" NOT NULL,
    event       text COLLATE "C" NOT NULL,
    seq         bigint NOT NULL,
    hash        text COLLATE "C" NOT NULL,
    reason      text COLLATE "C" NOT NULL,
    line        bytea NOT NULL,
    UNIQUE (device, hash)
);

CREATE INDEX quarantine_by_seq ON quarantine (device, seq);

CREATE TABLE photo_name (
    sha256 text COLLATE "C" NOT NULL,
    stream text COLLATE "C" NOT NULL,
    device text COLLATE "C" NOT NULL,
    proven bigint NOT NULL CHECK (proven IN (0, 1)),
    PRIMARY KEY (sha256, stream, device)
);

CREATE INDEX photo_name_missing ON photo_name (device, sha256) WHERE proven = 0;

CREATE TABLE photo_held (
    sha256  text COLLATE "C" NOT NULL,
    device  text COLLATE "C" NOT NULL,
    bytes   bigint NOT NULL,
    held_at bigint NOT NULL,
    PRIMARY KEY (sha256, device)
);

CREATE TABLE upload (
    device     text COLLATE "C" NOT NULL,
    sha256     text COLLATE "C" NOT NULL,
    length     bigint NOT NULL,
    held       bigint NOT NULL,
    expires_at bigint NOT NULL,
    PRIMARY KEY (device, sha256)
);

CREATE TABLE reference_file (
    name  text COLLATE "C" PRIMARY KEY,
    hash  text COLLATE "C" NOT NULL,
    bytes bytea NOT NULL
);

CREATE TABLE audit (
    number  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      bigint NOT NULL,
    device  text COLLATE "C" NOT NULL,
    account text COLLATE "C" NOT NULL,
    action  text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    status  bigint NOT NULL
);

CREATE INDEX audit_by_time ON audit (at);

CREATE INDEX event_by_author ON event (author, stream);
