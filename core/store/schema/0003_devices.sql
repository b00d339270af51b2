-- What else a device may be, when a configured one's subscription ends, and which were taken away.

ALTER TABLE device ADD COLUMN doNotDisturb INTEGER NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN foreground INTEGER NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN notificationsAllowed INTEGER NOT NULL DEFAULT 1;
ALTER TABLE device ADD COLUMN subscriptionExpires INTEGER;        -- NULL: as configured
ALTER TABLE device ADD COLUMN removed INTEGER NOT NULL DEFAULT 0; -- 1: a configured one, until a reset
