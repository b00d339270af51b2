-- A store of the first schema with one item, as that version left it.

CREATE TABLE store (
    epoch TEXT NOT NULL,          -- names this store; cursors of another one are dead
    sequence INTEGER NOT NULL     -- of the last change; never goes back
);

CREATE TABLE feed (
    position INTEGER PRIMARY KEY, -- order of arrival
    id TEXT NOT NULL UNIQUE,
    sequence INTEGER NOT NULL UNIQUE,
    user TEXT NOT NULL,
    app TEXT NOT NULL,
    targetHostName TEXT NOT NULL,
    appNotificationId TEXT,       -- NULL if none was given
    created INTEGER NOT NULL,     -- milliseconds since 1970, UTC, as all times
    modified INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    status INTEGER NOT NULL,
    readState INTEGER NOT NULL,
    userActionState INTEGER NOT NULL,
    changedBy TEXT,
    content TEXT NOT NULL,        -- JSON members of the notification
    deliveries TEXT NOT NULL      -- JSON array
);

CREATE INDEX feed_expires ON feed (expires);
CREATE INDEX feed_identity ON feed (appNotificationId, user, app, targetHostName)
    WHERE appNotificationId IS NOT NULL;

INSERT INTO store VALUES ('an-epoch', 7);
INSERT INTO feed VALUES (1, 'old', 7, 'alex@contoso.com', 'demo-app', 'a.example', NULL,
    1571695536250, 1571695536250, 1572300336250, 0, 0, 0, NULL, '"x":1', '[]');
PRAGMA user_version = 1;
