-- The same tables as migrations/0003_sync.sql, where their meaning is told.

CREATE TABLE unsettled (
    subject text COLLATE "C" NOT NULL CHECK (subject IN ('event', 'photo')),
    id      text COLLATE "C" NOT NULL,
    word    text COLLATE "C" NOT NULL,
    what    text COLLATE "C" NOT NULL,
    at      bigint NOT NULL,
    PRIMARY KEY (subject, id)
);

CREATE TABLE delivered_photo (
    sha256 text COLLATE "C" PRIMARY KEY,
    at     bigint NOT NULL
);

CREATE TABLE set_aside (
    hash text COLLATE "C" PRIMARY KEY,
    line bytea NOT NULL,
    word text COLLATE "C" NOT NULL,
    what text COLLATE "C" NOT NULL,
    at   bigint NOT NULL
);

CREATE TABLE exchange (
    number          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    way             text COLLATE "C" NOT NULL CHECK (way IN ('network', 'bundle', 'receipt')),
    began_at        bigint NOT NULL,
    ended_at        bigint NOT NULL,
    outcome         text COLLATE "C" NOT NULL CHECK (outcome IN ('complete', 'partial', 'failed', 'cancelled')),
    word            text COLLATE "C" NOT NULL,
    events_sent     bigint NOT NULL,
    photos_sent     bigint NOT NULL,
    bytes_sent      bigint NOT NULL,
    events_received bigint NOT NULL,
    resumed         bigint NOT NULL
);
