-- Two further words of the migrator: BYTES, and PACK_TABLE_OPTIONS for tables of long rows.

-- Days that are packed: what counted on a business date, column by column. moves is that of
-- business_day when it was packed; where it has moved since, the packs are stale and the rows
-- count, unless archived_at stands: then the rows of its orders and lines are gone for good. zone
-- is the one by which the hours were reckoned.
CREATE TABLE pack_day (
    store_id INT64 NOT NULL, business_date INT32 NOT NULL, moves INT64 NOT NULL,
    zone TEXT(64) NOT NULL, packed_at INT64 NOT NULL, archived_at INT64,
    trades INT64 NOT NULL, line_count INT64 NOT NULL, hot_packs INT32 NOT NULL,
    cold_packs INT32 NOT NULL,
    PRIMARY KEY (store_id, business_date)
) TABLE_OPTIONS;

-- See HotPack: what statistics need of the lines. checksum: see packChecksum().
CREATE TABLE pack_hot (
    store_id INT64 NOT NULL, business_date INT32 NOT NULL, pack INT32 NOT NULL,
    line_count INT64 NOT NULL, checksum INT64 NOT NULL, content BYTES NOT NULL,
    PRIMARY KEY (store_id, business_date, pack)
) PACK_TABLE_OPTIONS;

-- See ColdPack: the trades whole, for receipts.
CREATE TABLE pack_cold (
    store_id INT64 NOT NULL, business_date INT32 NOT NULL, pack INT32 NOT NULL,
    line_count INT64 NOT NULL, checksum INT64 NOT NULL, content BYTES NOT NULL,
    PRIMARY KEY (store_id, business_date, pack)
) PACK_TABLE_OPTIONS;

-- The pack of its business date that holds the orders and lines of an archived trade; NULL while
-- they are rows.
ALTER TABLE trade ADD COLUMN pack INT32;
