-- What was refused of one event, from whomever it came.
CREATE INDEX quarantine_by_event ON quarantine (event);
