CREATE TABLE file (
  id uuid PRIMARY KEY,
  owner_id uuid NOT NULL,
  name text NOT NULL,
  media_type text NOT NULL,
  size integer NOT NULL CHECK (size BETWEEN 1 AND 10485760),
  sha256 text NOT NULL,
  created_at timestamptz NOT NULL
);

CREATE INDEX file_owner ON file (owner_id);

-- Apart from the row above, so that reading what a file is never reads its bytes.
CREATE TABLE file_content (
  file_id uuid PRIMARY KEY REFERENCES file,
  bytes bytea NOT NULL
);

ALTER TABLE file_content ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- The files of published versions: these anybody may read.
CREATE TABLE released_file (
  file_id uuid NOT NULL REFERENCES file,
  course_version_id uuid NOT NULL REFERENCES course_version,
  PRIMARY KEY (file_id, course_version_id)
);

CREATE FUNCTION keep_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'files do not change after upload'
    USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER keep_file BEFORE UPDATE ON file
  FOR EACH ROW EXECUTE FUNCTION keep_file();
CREATE TRIGGER keep_file_content BEFORE UPDATE ON file_content
  FOR EACH ROW EXECUTE FUNCTION keep_file();
