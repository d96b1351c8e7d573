-- The account at Kakao that the books belong to; no row, and they belong to whoever opens them.
-- subject: Kakao's number of the person within the owner's app. last_online_at: when Kakao last
-- confirmed it. Tokens and keys are never here.
CREATE TABLE owner_account (
    store_id INT64 NOT NULL, subject TEXT(255) NOT NULL, nickname TEXT(255) NOT NULL,
    linked_at INT64 NOT NULL, last_online_at INT64 NOT NULL, offline_days INT32 NOT NULL,
    PRIMARY KEY (store_id),
    CHECK (store_id = 0), CHECK (offline_days >= 0 AND offline_days <= 365)
) TABLE_OPTIONS;
