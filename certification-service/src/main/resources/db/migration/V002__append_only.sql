CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'restrict_violation';
END
$$;

-- The one way past the refusals: a transaction that says whose data it erases, for the rows of that learner
CREATE FUNCTION is_being_erased(learner uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(learner::text = current_setting('ecampus.erasing', true), false)
$$;

CREATE FUNCTION refuse_change_unless_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND is_being_erased(OLD.learner_id) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'restrict_violation';
END
$$;
