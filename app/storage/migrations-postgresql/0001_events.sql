-- The same tables as migrations/0001_events.sql, where their meaning is told. Text is compared by its bytes, as SQLite
-- does it, whatever language the server speaks. No index holds a text that an event may make as long as it likes.

-- SQLite's word for strpos().
CREATE FUNCTION instr(whole text, part text) RETURNS integer
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN strpos(whole, part);

CREATE TABLE setting (
    key   text COLLATE "C" PRIMARY KEY,
    value text COLLATE "C" NOT NULL
);

CREATE TABLE device (
    id         text COLLATE "C" PRIMARY KEY,
    public_key bytea NOT NULL,
    own        bigint NOT NULL CHECK (own IN (0, 1))
);

-- Numbers are given out under the writers' lock (sql/PostgresEngine), so they become visible in their order.
CREATE TABLE event (
    arrival   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id        text COLLATE "C" NOT NULL UNIQUE,
    stream    text COLLATE "C" NOT NULL,
    kind      text COLLATE "C" NOT NULL,
    hlc       text COLLATE "C" NOT NULL,
    device    text COLLATE "C" NOT NULL,
    author    text COLLATE "C" NOT NULL,
    seq       bigint NOT NULL,
    hash      text COLLATE "C" NOT NULL,
    header    text COLLATE "C" NOT NULL,
    payload   bytea NOT NULL,
    signature text COLLATE "C" NOT NULL,
    flags     text COLLATE "C" NOT NULL
);

CREATE INDEX event_by_stream ON event (stream);

CREATE INDEX event_by_device ON event (device, seq);

CREATE TABLE outbox (
    seq     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject text COLLATE "C" NOT NULL CHECK (subject IN ('event', 'photo')),
    id      text COLLATE "C" NOT NULL,
    UNIQUE (subject, id)
);

CREATE TABLE person (
    id         text COLLATE "C" PRIMARY KEY,
    name       text COLLATE "C" NOT NULL UNIQUE CHECK (name <> ''),
    role       text COLLATE "C" NOT NULL,
    grid       text COLLATE "C" NOT NULL,
    pin        text COLLATE "C" NOT NULL,
    failures   bigint NOT NULL DEFAULT 0,
    failed_at  bigint NOT NULL DEFAULT 0
);

CREATE TABLE draft (
    id         text COLLATE "C" PRIMARY KEY,
    owner      text COLLATE "C" NOT NULL,
    kind       text COLLATE "C" NOT NULL CHECK (kind IN ('report', 'inspection')),
    category   text COLLATE "C" NOT NULL,
    subtype    text COLLATE "C" NOT NULL,
    started_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    binned_at  bigint
);

CREATE INDEX draft_by_owner ON draft (owner, changed_at);

CREATE TABLE draft_field (
    draft text COLLATE "C" NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    key   text COLLATE "C" NOT NULL,
    value text COLLATE "C" NOT NULL,
    PRIMARY KEY (draft, key)
);

CREATE TABLE draft_photo (
    draft  text COLLATE "C" NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    place  bigint NOT NULL,
    sha256 text COLLATE "C" NOT NULL,
    photo  text COLLATE "C" NOT NULL,
    PRIMARY KEY (draft, place)
);

CREATE TABLE last_answer (
    grid     text COLLATE "C" NOT NULL,
    category text COLLATE "C" NOT NULL,
    field    text COLLATE "C" NOT NULL,
    value    text COLLATE "C" NOT NULL,
    used_at  bigint NOT NULL,
    PRIMARY KEY (grid, category, field, value)
);

CREATE TABLE case_state (
    row         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id          text COLLATE "C" NOT NULL UNIQUE,
    state       text COLLATE "C" NOT NULL,
    category    text COLLATE "C" NOT NULL,
    subtype     text COLLATE "C" NOT NULL,
    severity    text COLLATE "C" NOT NULL,
    number      text COLLATE "C" NOT NULL,
    reporter    text COLLATE "C" NOT NULL,
    reported_at bigint NOT NULL,
    hlc         text COLLATE "C" NOT NULL,
    summary     text COLLATE "C" NOT NULL,
    place       text COLLATE "C" NOT NULL,
    grid        text COLLATE "C" NOT NULL,
    lat         double precision,
    lon         double precision,
    department  text COLLATE "C" NOT NULL,
    due_at      bigint,
    site        text COLLATE "C" NOT NULL,
    inspection  text COLLATE "C" NOT NULL,
    photos      bigint NOT NULL,
    reopened    bigint NOT NULL,
    refused     bigint NOT NULL
);

CREATE INDEX case_by_hlc ON case_state (hlc, id);

CREATE INDEX case_by_due ON case_state (due_at, id) WHERE due_at IS NOT NULL;

CREATE INDEX case_by_site ON case_state (site, hlc) WHERE site <> '';

CREATE INDEX case_by_time ON case_state (reported_at);

-- The words of a case as storage/CaseWords parts them: in order, and as a set that can be looked up.
CREATE TABLE case_text (
    row   bigint PRIMARY KEY,
    text  text COLLATE "C" NOT NULL,
    words tsvector NOT NULL
);

CREATE INDEX case_text_by_word ON case_text USING gin (words);

CREATE TABLE site_state (
    id      text COLLATE "C" PRIMARY KEY,
    code    text COLLATE "C" NOT NULL,
    name    text COLLATE "C" NOT NULL,
    kind    text COLLATE "C" NOT NULL,
    address text COLLATE "C" NOT NULL,
    grid    text COLLATE "C" NOT NULL,
    lat     double precision,
    lon     double precision,
    fields  text COLLATE "C" NOT NULL,
    retired bigint NOT NULL
);

CREATE TABLE inspection_state (
    id        text COLLATE "C" PRIMARY KEY,
    site      text COLLATE "C" NOT NULL,
    inspector text COLLATE "C" NOT NULL,
    at        bigint NOT NULL,
    grid      text COLLATE "C" NOT NULL,
    passed    bigint NOT NULL,
    failed    bigint NOT NULL,
    unfit     bigint NOT NULL
);

CREATE INDEX inspection_by_site ON inspection_state (site, at);

CREATE TABLE photo_state (
    sha256  text COLLATE "C" NOT NULL,
    stream  text COLLATE "C" NOT NULL,
    stamped text COLLATE "C" NOT NULL,
    bytes   bigint NOT NULL,
    PRIMARY KEY (sha256, stream)
);

CREATE TABLE refused_state (
    event   text COLLATE "C" PRIMARY KEY,
    stream  text COLLATE "C" NOT NULL,
    author  text COLLATE "C" NOT NULL,
    refusal text COLLATE "C" NOT NULL
);
