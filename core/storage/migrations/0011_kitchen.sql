-- Lines that the kitchen has ticked off while it still has their order; gone once that is out.
CREATE TABLE line_done (
    store_id INT64 NOT NULL, order_id INT64 NOT NULL, line_id INT64 NOT NULL,
    trade_id INT64 NOT NULL, done_at INT64 NOT NULL,
    PRIMARY KEY (store_id, order_id, line_id)
) TABLE_OPTIONS;
