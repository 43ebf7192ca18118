-- A page of the ledger is read by walking an index in the page's order until the page is full. Each index therefore
-- holds, beside its order, whatever can be asked for: a filter that fits few cases, or none, costs one walk through it
-- and not a visit to every case.

DROP INDEX case_by_hlc;

DROP INDEX case_by_state;

DROP INDEX case_by_category;

DROP INDEX case_by_grid;

DROP INDEX case_by_due;

CREATE INDEX case_by_hlc
    ON case_state (hlc, id, reported_at, due_at, state, category, reporter, grid, site);

-- Most cases are closed, and most people ask for those that are not.
CREATE INDEX case_open
    ON case_state (hlc, id, state, reported_at, due_at, category, reporter, grid)
    WHERE state NOT IN ('closed', 'rejected', 'merged');

CREATE INDEX case_by_due ON case_state (due_at, id, reported_at, category) WHERE due_at IS NOT NULL;

CREATE INDEX case_by_reporter ON case_state (reporter, hlc, id, reported_at);

-- Who had which role when is read at every start and for every case that is looked at.
CREATE INDEX event_of_roster ON event (kind) WHERE kind IN ('user.granted', 'user.disabled');
