-- What a later release of a service might add.
ALTER TABLE note ADD COLUMN later_service text;
