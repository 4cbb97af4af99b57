CREATE TABLE award_rules (
    version        integer PRIMARY KEY CHECK (version > 0),
    effective_from timestamptz NOT NULL UNIQUE,
    rules          jsonb       NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     uuid
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER award_rules_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON award_rules
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

INSERT INTO award_rules (version, effective_from, rules, created_at) VALUES (
    1,
    '1970-01-01T00:00:00Z',
    '[
      {"subject": "PROGRAMME", "tracks": [], "fromMinutes": 18000, "everyAssessmentPassed": false,
       "award": "DIPLOMA"},
      {"subject": "COURSE", "tracks": ["SELF_PACED", "TUTORED", "FACE_TO_FACE", "BLENDED"],
       "fromMinutes": 3600, "everyAssessmentPassed": true, "award": "ACHIEVEMENT"},
      {"subject": "COURSE", "tracks": ["SELF_PACED", "WEBINAR"],
       "fromMinutes": 1, "everyAssessmentPassed": false, "award": "PARTICIPATION"},
      {"subject": "COURSE", "tracks": ["TUTORED", "FACE_TO_FACE", "BLENDED"],
       "fromMinutes": 1800, "everyAssessmentPassed": false, "award": "PARTICIPATION"}
    ]',
    now()
);
