-- When each item next needs attention, what outlives a restart beside the feed, and the totals.

ALTER TABLE feed ADD COLUMN unsId TEXT;              -- it was sent with; NULL for none
ALTER TABLE feed ADD COLUMN due INTEGER;             -- next instant at which something happens
ALTER TABLE feed ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0; -- 1: a device has yet to hear

UPDATE feed SET due = expires;
DROP INDEX feed_expires;
CREATE INDEX feed_due ON feed (due);
CREATE INDEX feed_waiting ON feed (user, position) WHERE waiting = 1;
CREATE INDEX feed_gone ON feed (position) WHERE status >= 2;

ALTER TABLE store ADD COLUMN horizon INTEGER NOT NULL DEFAULT 0; -- older cursors may have missed a removal
ALTER TABLE store ADD COLUMN items INTEGER NOT NULL DEFAULT 0;   -- readable ones
ALTER TABLE store ADD COLUMN stubs INTEGER NOT NULL DEFAULT 0;   -- rows kept to tell of an expiry
UPDATE store SET items = (SELECT count(*) FROM feed);

CREATE TABLE subscription (
    unsId TEXT PRIMARY KEY,
    endpointId TEXT NOT NULL UNIQUE,
    application TEXT NOT NULL,
    user TEXT NOT NULL,
    host TEXT NOT NULL,
    platform INTEGER NOT NULL,
    deviceName TEXT NOT NULL,
    expires INTEGER NOT NULL
);

CREATE TABLE device (                -- what was changed of a device, configured ones included
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    online INTEGER NOT NULL,
    powerSaving INTEGER NOT NULL
);
