-- What a later release of the kit might add.
ALTER TABLE outbox ADD COLUMN later_kit text;
