-- When card companies pay. store_id 0: all stores.

-- What the owner says of single dates, in the place of the table that is shipped.
CREATE TABLE bank_day (
    store_id INT64 NOT NULL, day INT32 NOT NULL, is_holiday INT32 NOT NULL,
    name TEXT(255) NOT NULL,
    PRIMARY KEY (store_id, day)
) TABLE_OPTIONS;

-- card_company empty: all companies. base_day 0: the day of the sale, 1: the first from it on that
-- counts. counting: see DayCounting. from_date: of sales.
CREATE TABLE payout_rule (
    store_id INT64 NOT NULL, card_company TEXT(255) NOT NULL, from_date INT32 NOT NULL,
    days INT32 NOT NULL, base_day INT32 NOT NULL, counting INT32 NOT NULL,
    PRIMARY KEY (store_id, card_company, from_date),
    CHECK (days >= 0 AND days <= 60), CHECK (base_day >= 0 AND base_day <= 1),
    CHECK (counting >= 0 AND counting <= 2)
) TABLE_OPTIONS;

-- Payouts whose date the owner knows better than the rules.
CREATE TABLE payout_date (
    store_id INT64 NOT NULL, sale_date INT32 NOT NULL, card_company TEXT(255) NOT NULL,
    pay_date INT32 NOT NULL,
    PRIMARY KEY (store_id, sale_date, card_company),
    CHECK (pay_date >= sale_date)
) TABLE_OPTIONS;
