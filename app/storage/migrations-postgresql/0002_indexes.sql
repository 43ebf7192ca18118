-- PostgreSQL knows how values are spread and walks back to the rows cheaply, so its indexes hold the order alone.

-- Most cases are closed, and most people ask for those that are not.
CREATE INDEX case_open ON case_state (hlc, id) WHERE state NOT IN ('closed', 'rejected', 'merged');

CREATE INDEX case_by_reporter ON case_state (reporter, hlc, id);

-- Who had which role when: its newest event is asked for before every write.
CREATE INDEX event_of_roster ON event (arrival) WHERE kind IN ('user.granted', 'user.disabled');
