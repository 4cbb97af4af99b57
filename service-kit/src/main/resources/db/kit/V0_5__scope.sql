-- Whether this transaction sees rows of the institution: of every one, unless it is limited to one.
CREATE FUNCTION ecampus_sees(institution uuid) RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(current_setting('ecampus.institution', true), '') IN ('', institution::text);
