CREATE TABLE signing_key (
    key_id      uuid PRIMARY KEY,
    kid         text        NOT NULL UNIQUE,
    public_jwk  jsonb       NOT NULL,
    wrapped_private_key bytea NOT NULL,
    created_at  timestamptz NOT NULL,
    retired_at  timestamptz
);

-- However many instances start at once, one key is in use
CREATE UNIQUE INDEX signing_key_in_use ON signing_key ((true)) WHERE retired_at IS NULL;
