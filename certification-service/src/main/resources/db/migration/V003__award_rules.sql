CREATE TABLE award_rules (
    version        integer PRIMARY KEY CHECK (version > 0),
    rules_id       uuid        NOT NULL UNIQUE,
    effective_from timestamptz NOT NULL UNIQUE,
    rules          jsonb       NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     uuid
);

CREATE TRIGGER award_rules_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON award_rules
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

INSERT INTO award_rules (version, rules_id, effective_from, rules, created_at) VALUES (
    1,
    '01990000-0000-7000-8000-000000000101',
    '1970-01-01T00:00:00Z',
    '[
      {"subject": "PROGRAMME", "tracks": [], "fromMinutes": 18000, "everyAssessmentPassed": false,
       "award": "DIPLOMA"},
      {"subject": "COURSE", "tracks": ["SELF_PACED", "TUTORED", "FACE_TO_FACE", "BLENDED"],
       "fromMinutes": 18000, "everyAssessmentPassed": false, "award": "DIPLOMA",
       "pace": {"fastBelowPercent": 25, "shown": false}},
      {"subject": "COURSE", "tracks": ["SELF_PACED", "TUTORED", "FACE_TO_FACE", "BLENDED"],
       "fromMinutes": 3600, "everyAssessmentPassed": true, "award": "ACHIEVEMENT",
       "pace": {"fastBelowPercent": 25, "shown": false}},
      {"subject": "COURSE", "tracks": ["SELF_PACED", "WEBINAR", "FACE_TO_FACE"],
       "fromMinutes": 1, "everyAssessmentPassed": false, "award": "PARTICIPATION",
       "pace": {"fastBelowPercent": 25, "shown": false}},
      {"subject": "COURSE", "tracks": ["TUTORED", "BLENDED"],
       "fromMinutes": 1800, "everyAssessmentPassed": false, "award": "PARTICIPATION",
       "pace": {"fastBelowPercent": 25, "shown": false}},
      {"subject": "EVENT", "tracks": [], "fromMinutes": 1, "everyAssessmentPassed": false,
       "award": "PARTICIPATION"}
    ]',
    '1970-01-01T00:00:00Z'
);
