-- People, what they may do, and the log of what was done. All of them are of the books as a whole:
-- store_id is 0.

-- role: see Role. pin_hash is Argon2id in its own notation. removed_at: the log still names them.
-- A sign-in counts as a wrong try before the PIN is looked at, so that no number of programs at
-- once gets more tries.
CREATE TABLE person (
    store_id INT64 NOT NULL, id INT64 NOT NULL, name TEXT(255) NOT NULL, role INT32 NOT NULL,
    pin_hash TEXT(255) NOT NULL, created_at INT64 NOT NULL, removed_at INT64,
    wrong_tries INT32 NOT NULL DEFAULT 0, rests_until INT64 NOT NULL DEFAULT 0,
    PRIMARY KEY (store_id, id),
    CHECK (role >= 0 AND role <= 2)
) TABLE_OPTIONS;

-- Where a role differs from what the program ships. permission: see Permission.
CREATE TABLE role_right (
    store_id INT64 NOT NULL, role INT32 NOT NULL, right_word TEXT(64) NOT NULL,
    permission INT32 NOT NULL,
    PRIMARY KEY (store_id, role, right_word),
    CHECK (permission >= 0 AND permission <= 2)
) TABLE_OPTIONS;

-- One chain of entries for each program that writes: two programs on one server never wait for
-- each other's.
CREATE TABLE audit_chain (
    store_id INT64 NOT NULL, program TEXT(64) NOT NULL, last_number INT64 NOT NULL,
    last_hash TEXT(64) NOT NULL,
    PRIMARY KEY (store_id, program)
) TABLE_OPTIONS;

-- about_store: the store that it was done in, where it was one. actor_kind: see Actor::Kind.
-- before_values and after_values are JSON objects. hash: see hashOf(AuditEntry).
CREATE TABLE audit_entry (
    store_id INT64 NOT NULL, program TEXT(64) NOT NULL, number INT64 NOT NULL,
    done_at INT64 NOT NULL, actor_kind INT32 NOT NULL, person_id INT64 NOT NULL,
    actor TEXT(255) NOT NULL, approver TEXT(255) NOT NULL, act TEXT(64) NOT NULL,
    about_store INT64, subject TEXT(255) NOT NULL,
    before_values LONGTEXT NOT NULL, after_values LONGTEXT NOT NULL, hash TEXT(64) NOT NULL,
    PRIMARY KEY (store_id, program, number)
) TABLE_OPTIONS;
CREATE INDEX audit_time ON audit_entry (store_id, done_at);
