-- What has no deadline comes after all that has one.
DROP INDEX case_by_due;

CREATE INDEX case_by_due ON case_state (coalesce(due_at, 9223372036854775807), id);
