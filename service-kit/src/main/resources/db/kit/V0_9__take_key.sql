-- Takes an Idempotency-Key until the transaction ends and says what is kept under it: in one round
-- trip, and without waiting for a transaction that has it. (Each statement inside looks anew, so
-- that what was committed before the key was free is seen.)
CREATE FUNCTION take_key(whose text, name text, lock bigint,
  OUT taken boolean, OUT fingerprint bytea, OUT result text, OUT event_ids uuid[])
LANGUAGE plpgsql AS $$
BEGIN
  taken := pg_try_advisory_xact_lock(lock);
  IF taken THEN
    SELECT k.fingerprint, k.result::text, k.event_ids INTO fingerprint, result, event_ids
    FROM idempotency_key k WHERE k.scope = whose AND k.key = name;
  END IF;
END
$$;
