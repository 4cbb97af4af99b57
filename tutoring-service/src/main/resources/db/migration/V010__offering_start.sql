-- The first day of a run; null when it has none, or none yet.
ALTER TABLE offering ADD COLUMN starts_on date;
