-- What the sample service of these tests keeps of the facts it hears.
CREATE TABLE note (
  seq bigint GENERATED ALWAYS AS IDENTITY,
  key text NOT NULL,
  number integer NOT NULL
);
