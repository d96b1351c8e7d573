-- The books. Types and table options are written in the migrator's own words: INT64, INT32, TEXT(n),
-- LONGTEXT, TABLE_OPTIONS. Instants are milliseconds since 1970 UTC, dates are 20261121, amounts are
-- minor units. store_id stands first in every key; 0 is the books themselves.

CREATE TABLE schema_version (
    store_id INT64 NOT NULL, version INT32 NOT NULL, applied_at INT64 NOT NULL,
    PRIMARY KEY (store_id, version)
) TABLE_OPTIONS;

-- A transaction's own mark: tells whether a commit that went unanswered took place.
CREATE TABLE commit_mark (
    store_id INT64 NOT NULL, id INT64 NOT NULL, made_at INT64 NOT NULL,
    PRIMARY KEY (store_id, id)
) TABLE_OPTIONS;

-- Counters that programs take ids from in blocks. Row 0 serialises what spans stores.
CREATE TABLE id_counter (
    store_id INT64 NOT NULL, next_value INT64 NOT NULL,
    PRIMARY KEY (store_id)
) TABLE_OPTIONS;

CREATE TABLE store (
    store_id INT64 NOT NULL, name TEXT(255) NOT NULL, currency TEXT(3) NOT NULL,
    zone TEXT(64) NOT NULL, day_cutoff INT32 NOT NULL, created_at INT64 NOT NULL,
    menu_version INT64 NOT NULL, import_id INT64,
    PRIMARY KEY (store_id),
    CHECK (day_cutoff >= 0 AND day_cutoff <= 719)
) TABLE_OPTIONS;

-- What holds from a date on: GRADE, SETTLEMENT_DAY, VAT_PPM (on top of the net price), POS_FEE.
CREATE TABLE store_setting (
    store_id INT64 NOT NULL, setting TEXT(32) NOT NULL, from_date INT32 NOT NULL,
    value INT64 NOT NULL,
    PRIMARY KEY (store_id, setting, from_date)
) TABLE_OPTIONS;

-- store_id 0: all stores. card_kind 0: both, 1: CREDIT, 2: DEBIT.
CREATE TABLE card_rate (
    store_id INT64 NOT NULL, card_company TEXT(255) NOT NULL, card_kind INT32 NOT NULL,
    from_date INT32 NOT NULL, ppm INT32 NOT NULL,
    PRIMARY KEY (store_id, card_company, card_kind, from_date),
    CHECK (ppm >= 0 AND ppm <= 1000000)
) TABLE_OPTIONS;

CREATE TABLE category (
    store_id INT64 NOT NULL, id INT64 NOT NULL, name TEXT(255) NOT NULL, position INT32 NOT NULL,
    import_id INT64,
    PRIMARY KEY (store_id, id)
) TABLE_OPTIONS;
CREATE UNIQUE INDEX category_name ON category (store_id, name);

CREATE TABLE product (
    store_id INT64 NOT NULL, id INT64 NOT NULL, name TEXT(255) NOT NULL,
    category_id INT64 NOT NULL, price INT64 NOT NULL, base_stock INT64 NOT NULL,
    stock INT64 NOT NULL, tax_free INT32 NOT NULL, sold_out INT32 NOT NULL,
    position INT32 NOT NULL, created_at INT64 NOT NULL, deleted_at INT64, import_id INT64,
    PRIMARY KEY (store_id, id),
    CHECK (price >= 0), CHECK (base_stock >= 0), CHECK (stock >= 0)
) TABLE_OPTIONS;
CREATE INDEX product_name ON product (store_id, name);

-- What a product was from changed_at on; never changed.
CREATE TABLE product_history (
    store_id INT64 NOT NULL, product_id INT64 NOT NULL, id INT64 NOT NULL,
    changed_at INT64 NOT NULL, name TEXT(255) NOT NULL, category_id INT64 NOT NULL,
    price INT64 NOT NULL, base_stock INT64 NOT NULL, tax_free INT32 NOT NULL,
    deleted INT32 NOT NULL,
    PRIMARY KEY (store_id, product_id, id)
) TABLE_OPTIONS;

CREATE TABLE dining_table (
    store_id INT64 NOT NULL, id INT64 NOT NULL, name TEXT(255) NOT NULL,
    PRIMARY KEY (store_id, id)
) TABLE_OPTIONS;
CREATE UNIQUE INDEX dining_table_name ON dining_table (store_id, name);

-- A table has at most one open trade.
CREATE TABLE open_trade (
    store_id INT64 NOT NULL, table_id INT64 NOT NULL, trade_id INT64 NOT NULL,
    PRIMARY KEY (store_id, table_id)
) TABLE_OPTIONS;

-- state 0: open, 1: paid, 2: void. paid_at and business_date stand when it is paid, never else.
CREATE TABLE trade (
    store_id INT64 NOT NULL, id INT64 NOT NULL, trade_key TEXT(255) NOT NULL, table_id INT64,
    table_name TEXT(255) NOT NULL, state INT32 NOT NULL, amount INT64 NOT NULL,
    opened_at INT64 NOT NULL, paid_at INT64, business_date INT32, receipt INT64,
    voided_at INT64, void_reason TEXT(255), version INT64 NOT NULL,
    import_id INT64, paid_import_id INT64,
    PRIMARY KEY (store_id, id),
    CHECK (amount >= 0), CHECK (state >= 0 AND state <= 2)
) TABLE_OPTIONS;
CREATE UNIQUE INDEX trade_key ON trade (store_id, trade_key);
CREATE UNIQUE INDEX trade_receipt ON trade (store_id, business_date, receipt);

-- state: see OrderState.
CREATE TABLE trade_order (
    store_id INT64 NOT NULL, trade_id INT64 NOT NULL, id INT64 NOT NULL,
    ordered_at INT64 NOT NULL, state INT32 NOT NULL,
    PRIMARY KEY (store_id, trade_id, id),
    FOREIGN KEY (store_id, trade_id) REFERENCES trade (store_id, id)
) TABLE_OPTIONS;

CREATE TABLE trade_line (
    store_id INT64 NOT NULL, trade_id INT64 NOT NULL, id INT64 NOT NULL,
    order_id INT64 NOT NULL, product_id INT64 NOT NULL, product_name TEXT(255) NOT NULL,
    category_id INT64 NOT NULL, tax_free INT32 NOT NULL, unit_price INT64 NOT NULL,
    quantity INT64 NOT NULL, discount INT64 NOT NULL, amount INT64 NOT NULL,
    PRIMARY KEY (store_id, trade_id, id),
    FOREIGN KEY (store_id, trade_id, order_id) REFERENCES trade_order (store_id, trade_id, id),
    CHECK (quantity >= 1), CHECK (discount >= 0),
    CHECK (amount = unit_price * quantity - discount), CHECK (amount >= 0)
) TABLE_OPTIONS;

-- method 0: CASH, 1: CARD, 2: OTHER. card_kind 0: none, 1: CREDIT, 2: DEBIT. label is the card
-- company or the name of the other way. rated 0: no rate was known, so the fee is 0.
CREATE TABLE payment (
    store_id INT64 NOT NULL, trade_id INT64 NOT NULL, id INT64 NOT NULL, taken_at INT64 NOT NULL,
    method INT32 NOT NULL, label TEXT(255) NOT NULL, card_kind INT32 NOT NULL,
    amount INT64 NOT NULL, fee INT64 NOT NULL, rated INT32 NOT NULL,
    PRIMARY KEY (store_id, trade_id, id),
    FOREIGN KEY (store_id, trade_id) REFERENCES trade (store_id, id),
    CHECK (amount >= 0), CHECK (fee >= 0 AND fee <= amount)
) TABLE_OPTIONS;

-- Parts that were taken back before their trade was complete; they never counted.
CREATE TABLE payment_taken_back (
    store_id INT64 NOT NULL, trade_id INT64 NOT NULL, id INT64 NOT NULL, taken_at INT64 NOT NULL,
    method INT32 NOT NULL, label TEXT(255) NOT NULL, card_kind INT32 NOT NULL,
    amount INT64 NOT NULL, returned_at INT64 NOT NULL, reason TEXT(255) NOT NULL,
    PRIMARY KEY (store_id, trade_id, id)
) TABLE_OPTIONS;

CREATE TABLE refund (
    store_id INT64 NOT NULL, trade_id INT64 NOT NULL, id INT64 NOT NULL,
    refunded_at INT64 NOT NULL, business_date INT32 NOT NULL, reason TEXT(255) NOT NULL,
    amount INT64 NOT NULL, fee INT64 NOT NULL, import_id INT64,
    PRIMARY KEY (store_id, trade_id, id),
    FOREIGN KEY (store_id, trade_id) REFERENCES trade (store_id, id),
    CHECK (amount >= 0), CHECK (fee >= 0)
) TABLE_OPTIONS;
CREATE INDEX refund_date ON refund (store_id, business_date);

CREATE TABLE refund_line (
    store_id INT64 NOT NULL, trade_id INT64 NOT NULL, refund_id INT64 NOT NULL,
    line_id INT64 NOT NULL, quantity INT64 NOT NULL, amount INT64 NOT NULL,
    PRIMARY KEY (store_id, trade_id, refund_id, line_id),
    FOREIGN KEY (store_id, trade_id, refund_id) REFERENCES refund (store_id, trade_id, id),
    CHECK (quantity >= 1), CHECK (amount >= 0)
) TABLE_OPTIONS;

CREATE TABLE refund_part (
    store_id INT64 NOT NULL, trade_id INT64 NOT NULL, refund_id INT64 NOT NULL,
    payment_id INT64 NOT NULL, amount INT64 NOT NULL, fee INT64 NOT NULL,
    PRIMARY KEY (store_id, trade_id, refund_id, payment_id),
    FOREIGN KEY (store_id, trade_id, refund_id) REFERENCES refund (store_id, trade_id, id),
    CHECK (amount >= 0), CHECK (fee >= 0)
) TABLE_OPTIONS;

-- A business date of a store: the gate that every movement of money passes (an UPDATE that asks
-- for closed_at IS NULL), and the day's totals.
CREATE TABLE business_day (
    store_id INT64 NOT NULL, business_date INT32 NOT NULL, closed_at INT64,
    gross INT64 NOT NULL, refunds INT64 NOT NULL, moves INT64 NOT NULL,
    PRIMARY KEY (store_id, business_date)
) TABLE_OPTIONS;

-- Rollups: sums of signed entries, rebuilt from the rows above at will. import_id is the import
-- that brought the entries, 0 where there is none.
CREATE TABLE product_day (
    store_id INT64 NOT NULL, business_date INT32 NOT NULL, product_id INT64 NOT NULL,
    category_id INT64 NOT NULL, tax_free INT32 NOT NULL, import_id INT64 NOT NULL,
    quantity INT64 NOT NULL, amount INT64 NOT NULL,
    PRIMARY KEY (store_id, business_date, product_id, category_id, tax_free, import_id)
) TABLE_OPTIONS;

CREATE TABLE method_day (
    store_id INT64 NOT NULL, business_date INT32 NOT NULL, method INT32 NOT NULL,
    label TEXT(255) NOT NULL, import_id INT64 NOT NULL, gross INT64 NOT NULL,
    refunds INT64 NOT NULL, fee INT64 NOT NULL, unrated INT64 NOT NULL,
    PRIMARY KEY (store_id, business_date, method, label, import_id)
) TABLE_OPTIONS;

-- A window that was run or closed. statement is JSON, as printed, once it is closed.
CREATE TABLE settlement (
    store_id INT64 NOT NULL, term INT32 NOT NULL, start_date INT32 NOT NULL,
    end_date INT32 NOT NULL, run_at INT64 NOT NULL, closed_at INT64,
    statement LONGTEXT, counted_cash INT64, cash_difference INT64,
    PRIMARY KEY (store_id, term, start_date)
) TABLE_OPTIONS;

-- Seals of closed days, a chain per store in the order of closing; SHA-256 as hexadecimal text.
CREATE TABLE seal (
    store_id INT64 NOT NULL, chain_position INT64 NOT NULL, business_date INT32 NOT NULL,
    sealed_at INT64 NOT NULL, previous_hash TEXT(64) NOT NULL, hash TEXT(64) NOT NULL,
    PRIMARY KEY (store_id, chain_position)
) TABLE_OPTIONS;
CREATE UNIQUE INDEX seal_date ON seal (store_id, business_date);

-- kind: see ImportedKind. state 0: running, 1: done, 2: being taken out. Only rows of imports that
-- are done count. runner tells whether the program that runs it is still there.
CREATE TABLE import (
    store_id INT64 NOT NULL, id INT64 NOT NULL, kind INT32 NOT NULL, source LONGTEXT NOT NULL,
    state INT32 NOT NULL, started_at INT64 NOT NULL, finished_at INT64,
    lease_until INT64 NOT NULL, runner INT64 NOT NULL, counts LONGTEXT NOT NULL,
    PRIMARY KEY (store_id, id)
) TABLE_OPTIONS;

-- The ids that an import gave to rows of a store.
CREATE TABLE import_store (
    store_id INT64 NOT NULL, import_id INT64 NOT NULL, first_id INT64 NOT NULL,
    last_id INT64 NOT NULL,
    PRIMARY KEY (store_id, import_id)
) TABLE_OPTIONS;
