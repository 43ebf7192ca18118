-- What has no deadline comes after all that has one.
DROP INDEX case_by_due;

CREATE INDEX case_by_due ON case_state (coalesce(due_at, 9223372036854775807), id);

-- The end of its id is what people call a case by until it has a number.
CREATE INDEX case_by_short_id ON case_state (substr(id, 33));
