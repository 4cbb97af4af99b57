-- Credentials that were signed, kept as long as they say what is true. Whoever changes what a credential says
-- empties this table: each is signed anew when it is next asked for.
CREATE TABLE certificate_credential (
    certificate_id uuid PRIMARY KEY REFERENCES certificate,
    key_id         uuid        NOT NULL REFERENCES signing_key,
    -- The address of this campus that stands in the credential
    campus         text        NOT NULL,
    token          text        NOT NULL,
    signed_at      timestamptz NOT NULL
);

-- A certificate changes when it is revoked and when its holder is erased: then its credential goes, in the same transaction
CREATE FUNCTION forget_credential() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM certificate_credential WHERE certificate_id = NEW.certificate_id;
    RETURN NULL;
END
$$;

CREATE TRIGGER certificate_change_forgets_credential
    AFTER UPDATE ON certificate
    FOR EACH ROW EXECUTE FUNCTION forget_credential();

ALTER TABLE certificate_credential ENABLE ROW LEVEL SECURITY;
ALTER TABLE certificate_credential FORCE ROW LEVEL SECURITY;
CREATE POLICY institution_sees_its_own ON certificate_credential
    USING (ecampus_sees(NULL)
        OR EXISTS (SELECT FROM certificate c WHERE c.certificate_id = certificate_credential.certificate_id));
