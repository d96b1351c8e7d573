-- Rollup of the hours 0 … 23 of the store's wall clock: a trade in the hour of its payment, a refund
-- in its own, each under its own business date. import_id as in the other rollups.
CREATE TABLE hour_day (
    store_id INT64 NOT NULL, business_date INT32 NOT NULL, local_hour INT32 NOT NULL,
    import_id INT64 NOT NULL, trades INT64 NOT NULL, refund_count INT64 NOT NULL,
    gross INT64 NOT NULL, refunds INT64 NOT NULL,
    PRIMARY KEY (store_id, business_date, local_hour, import_id)
) TABLE_OPTIONS;

-- The zone by which the store's hours are kept; another than the store's own, or none, where they
-- have to be made anew first.
ALTER TABLE store ADD COLUMN hours_zone TEXT(64) NOT NULL DEFAULT '';
