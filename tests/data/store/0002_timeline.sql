-- A store of the second schema with an item, a subscription and two changed devices, as that
-- version left it.

CREATE TABLE store (
    epoch TEXT NOT NULL,          -- names this store; cursors of another one are dead
    sequence INTEGER NOT NULL     -- of the last change; never goes back
, horizon INTEGER NOT NULL DEFAULT 0, items INTEGER NOT NULL DEFAULT 0, stubs INTEGER NOT NULL DEFAULT 0);

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
, unsId TEXT, due INTEGER, waiting INTEGER NOT NULL DEFAULT 0);

CREATE INDEX feed_identity ON feed (appNotificationId, user, app, targetHostName)
    WHERE appNotificationId IS NOT NULL;

CREATE INDEX feed_due ON feed (due);

CREATE INDEX feed_waiting ON feed (user, position) WHERE waiting = 1;

CREATE INDEX feed_gone ON feed (position) WHERE status >= 2;

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

INSERT INTO store VALUES ('an-epoch', 9, 3, 1, 0);
INSERT INTO feed VALUES (1, 'old', 9, 'alex@contoso.com', 'demo-app', 'a.example', NULL,
    1571695536250, 1571695536250, 1572300336250, 0, 0, 0, NULL, '"x":1',
    '[{"deviceId":"ios-1","platform":"iOS","state":"waiting","delivered":false,"reason":"offline"}]',
    'uns-demo', 1572300336250, 1);
INSERT INTO subscription VALUES ('uns-old', 'endpoint-old', 'demo-app', 'megan@contoso.com',
    'a.example', 4, 'Pixel', 1574287536250);
INSERT INTO device VALUES ('ios-1', 'Old iPhone', 0, 1);
INSERT INTO device VALUES ('endpoint-old', 'Megan''s Pixel', 1, 0);
PRAGMA user_version = 2;
