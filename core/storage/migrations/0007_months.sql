-- Rollups of calendar months, made by jobs and never by a payment: what each product sold, and how
-- was paid, from month_start, a first day such as 20241201, up to the next one.
CREATE TABLE product_month (
    store_id INT64 NOT NULL, month_start INT32 NOT NULL, product_id INT64 NOT NULL,
    category_id INT64 NOT NULL, tax_free INT32 NOT NULL, quantity INT64 NOT NULL,
    amount INT64 NOT NULL,
    PRIMARY KEY (store_id, month_start, product_id, category_id, tax_free)
) TABLE_OPTIONS;

CREATE TABLE method_month (
    store_id INT64 NOT NULL, month_start INT32 NOT NULL, method INT32 NOT NULL,
    label TEXT(255) NOT NULL, gross INT64 NOT NULL, refunds INT64 NOT NULL, fee INT64 NOT NULL,
    unrated INT64 NOT NULL,
    PRIMARY KEY (store_id, month_start, method, label)
) TABLE_OPTIONS;

-- Months of which the two hold the sums. moves: of all business days of the month together
-- before they were summed; where they have moved since, the sums say nothing any more.
CREATE TABLE month_rollup (
    store_id INT64 NOT NULL, month_start INT32 NOT NULL, moves INT64 NOT NULL,
    PRIMARY KEY (store_id, month_start)
) TABLE_OPTIONS;
