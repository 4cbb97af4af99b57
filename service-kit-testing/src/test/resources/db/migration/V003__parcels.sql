-- What the sample service of these tests keeps for institutions.
CREATE TABLE parcel (
  id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  name text NOT NULL
);

ALTER TABLE parcel ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcel FORCE ROW LEVEL SECURITY;
CREATE POLICY parcel_scope ON parcel USING (ecampus_sees(institution_id));
