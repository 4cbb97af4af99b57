-- What is known of uploaded files; their bytes lie in the store of files, under the id.
CREATE TABLE file (
  id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  -- nobody's once the owner is erased
  owner_id uuid,
  name text NOT NULL,
  media_type text NOT NULL,
  size bigint NOT NULL CHECK (size > 0),
  sha256 text NOT NULL,
  created_at timestamptz NOT NULL
);

CREATE INDEX file_owner ON file (owner_id);

ALTER TABLE file ENABLE ROW LEVEL SECURITY;
ALTER TABLE file FORCE ROW LEVEL SECURITY;
CREATE POLICY file_of_institution ON file USING (ecampus_sees(institution_id));

-- A file never changes; it can lose its owner.
CREATE FUNCTION keep_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.owner_id IS NULL
      AND (NEW.id, NEW.institution_id, NEW.name, NEW.media_type, NEW.size, NEW.sha256,
          NEW.created_at)
        IS NOT DISTINCT FROM
        (OLD.id, OLD.institution_id, OLD.name, OLD.media_type, OLD.size, OLD.sha256,
          OLD.created_at) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'files do not change after upload'
    USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER keep_file BEFORE UPDATE ON file
  FOR EACH ROW EXECUTE FUNCTION keep_file();

-- How many bytes each author has stored.
CREATE TABLE author_storage (
  owner_id uuid PRIMARY KEY,
  bytes bigint NOT NULL CHECK (bytes >= 0)
);
