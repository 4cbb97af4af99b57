-- A migration of the kit under a number below those of the service.
ALTER TABLE outbox ADD COLUMN below text;
