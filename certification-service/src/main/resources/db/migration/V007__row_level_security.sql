-- The second wall behind the scope of each query: whoever acts for an institution sees its rows alone
ALTER TABLE known_learner ENABLE ROW LEVEL SECURITY;
ALTER TABLE known_learner FORCE ROW LEVEL SECURITY;
CREATE POLICY institution_sees_its_own ON known_learner
    USING (ecampus_sees(institution_id));

ALTER TABLE effort_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE effort_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY institution_sees_its_own ON effort_entry
    USING (ecampus_sees(institution_id));

ALTER TABLE conclusion ENABLE ROW LEVEL SECURITY;
ALTER TABLE conclusion FORCE ROW LEVEL SECURITY;
CREATE POLICY institution_sees_its_own ON conclusion
    USING (ecampus_sees(institution_id));

ALTER TABLE certificate ENABLE ROW LEVEL SECURITY;
ALTER TABLE certificate FORCE ROW LEVEL SECURITY;
CREATE POLICY institution_sees_its_own ON certificate
    USING (ecampus_sees(institution_id));

-- Rows that belong to another are seen with it. Whoever is not limited never asks: the function
-- without an institution says so first.
ALTER TABLE pending_award ENABLE ROW LEVEL SECURITY;
ALTER TABLE pending_award FORCE ROW LEVEL SECURITY;
CREATE POLICY institution_sees_its_own ON pending_award
    USING (ecampus_sees(NULL)
        OR EXISTS (SELECT FROM conclusion c WHERE c.conclusion_id = pending_award.conclusion_id));

ALTER TABLE certificate_effort ENABLE ROW LEVEL SECURITY;
ALTER TABLE certificate_effort FORCE ROW LEVEL SECURITY;
CREATE POLICY institution_sees_its_own ON certificate_effort
    USING (ecampus_sees(NULL)
        OR EXISTS (SELECT FROM certificate c WHERE c.certificate_id = certificate_effort.certificate_id));

ALTER TABLE certificate_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE certificate_key FORCE ROW LEVEL SECURITY;
CREATE POLICY institution_sees_its_own ON certificate_key
    USING (ecampus_sees(NULL)
        OR EXISTS (SELECT FROM certificate c WHERE c.certificate_id = certificate_key.certificate_id));
