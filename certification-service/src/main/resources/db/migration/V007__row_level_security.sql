-- The second wall behind the scope of each query: whoever acts for an institution sees its rows alone
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
