-- People who were erased here: each is answered for once, and nothing brings them back. Ids alone.
CREATE TABLE erased_person (
  person_id uuid PRIMARY KEY,
  erased_at timestamptz NOT NULL
);

-- Waits for an erasure of the person that is under way, keeps another one waiting until the
-- transaction ends, and says whether the person is there to write about. (Each statement inside
-- looks anew.)
CREATE FUNCTION hold_person(person uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtextextended(person::text, 0));
  RETURN NOT EXISTS (SELECT FROM erased_person WHERE person_id = person);
END
$$;
