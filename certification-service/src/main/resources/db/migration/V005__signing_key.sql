-- No second wall: public keys are for anybody who verifies; the private ones lie wrapped.
CREATE TABLE signing_key (
    key_id              uuid PRIMARY KEY,
    institution_id      uuid        NOT NULL,
    kid                 text        NOT NULL UNIQUE,
    public_jwk          jsonb       NOT NULL,
    wrapped_private_key text        NOT NULL,
    created_at          timestamptz NOT NULL,
    retired_at          timestamptz
);

-- However many instances need it at once, one key of an institution is in use
CREATE UNIQUE INDEX signing_key_in_use ON signing_key (institution_id) WHERE retired_at IS NULL;
CREATE INDEX signing_key_of_institution ON signing_key (institution_id, created_at DESC);
