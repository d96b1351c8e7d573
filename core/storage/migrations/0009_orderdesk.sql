-- The order desk: devices, keys of orders, the life of orders, attempts to pay by card.

-- serving: see Serving.
ALTER TABLE trade_order ADD COLUMN serving INT32 NOT NULL DEFAULT 0;
-- 1: its order was cancelled. Stands here too, so that who adds up what was sold need not look at
-- orders.
ALTER TABLE trade_line ADD COLUMN cancelled INT32 NOT NULL DEFAULT 0;
-- Grows when those who sit at the table leave it: the trade is paid, void or moved.
ALTER TABLE dining_table ADD COLUMN sitting INT64 NOT NULL DEFAULT 0;

-- state: see DeviceState. token_hash is SHA-256 as hexadecimal text, empty until it is paired.
CREATE TABLE device (
    store_id INT64 NOT NULL, id INT64 NOT NULL, label TEXT(255) NOT NULL, table_id INT64 NOT NULL,
    state INT32 NOT NULL, token_hash TEXT(64) NOT NULL, created_at INT64 NOT NULL,
    paired_at INT64, last_seen INT64, revoked_at INT64,
    PRIMARY KEY (store_id, id),
    CHECK (state >= 0 AND state <= 2)
) TABLE_OPTIONS;

-- SHA-256 of the six digits; gone when it is used or the device is revoked.
CREATE TABLE pairing_code (
    store_id INT64 NOT NULL, code_hash TEXT(64) NOT NULL, device_id INT64 NOT NULL,
    valid_until INT64 NOT NULL,
    PRIMARY KEY (store_id, code_hash)
) TABLE_OPTIONS;

-- In the clear: it stands on a card that everybody at the table sees, and a card that is worn out
-- is printed again without the others becoming void.
CREATE TABLE table_key (
    store_id INT64 NOT NULL, table_id INT64 NOT NULL, table_key TEXT(32) NOT NULL,
    created_at INT64 NOT NULL,
    PRIMARY KEY (store_id, table_id)
) TABLE_OPTIONS;
CREATE UNIQUE INDEX table_key_key ON table_key (store_id, table_key);

-- A guest's phone. Holds while the sitting is that of the table.
CREATE TABLE guest_token (
    store_id INT64 NOT NULL, id INT64 NOT NULL, token_hash TEXT(64) NOT NULL,
    table_id INT64 NOT NULL, sitting INT64 NOT NULL, created_at INT64 NOT NULL,
    PRIMARY KEY (store_id, id)
) TABLE_OPTIONS;

-- What was answered to an order, by the key its sender gave it. asker_id is that of the device or
-- of the guest's token, lines_hash SHA-256 of what was ordered.
CREATE TABLE order_key (
    store_id INT64 NOT NULL, order_key TEXT(64) NOT NULL, asker_id INT64 NOT NULL,
    lines_hash TEXT(64) NOT NULL, order_id INT64 NOT NULL, trade_id INT64 NOT NULL,
    amount INT64 NOT NULL, trade_amount INT64 NOT NULL, made_at INT64 NOT NULL,
    PRIMARY KEY (store_id, order_key, asker_id)
) TABLE_OPTIONS;

-- States that an order went through after its first. changed_by: see ChangedBy.
CREATE TABLE order_change (
    store_id INT64 NOT NULL, trade_id INT64 NOT NULL, order_id INT64 NOT NULL, id INT64 NOT NULL,
    from_state INT32 NOT NULL, to_state INT32 NOT NULL, changed_at INT64 NOT NULL,
    changed_by INT32 NOT NULL, reason TEXT(255) NOT NULL,
    PRIMARY KEY (store_id, trade_id, order_id, id)
) TABLE_OPTIONS;

-- Orders that are not at an end when their trade is paid: those to take out or to deliver, and
-- returns. due_at and next_state stand where the clock moves them on.
CREATE TABLE order_watch (
    store_id INT64 NOT NULL, order_id INT64 NOT NULL, trade_id INT64 NOT NULL,
    due_at INT64, next_state INT32,
    PRIMARY KEY (store_id, order_id)
) TABLE_OPTIONS;

-- How long orders stay in a state: minutes from then, or after the start of a later business day.
CREATE TABLE due_time (
    store_id INT64 NOT NULL, serving INT32 NOT NULL, from_state INT32 NOT NULL,
    days INT32 NOT NULL, minutes INT32 NOT NULL,
    PRIMARY KEY (store_id, serving, from_state),
    CHECK (days >= 0 AND days <= 30), CHECK (minutes >= 0 AND minutes <= 1440)
) TABLE_OPTIONS;

-- state: see AttemptState. part_id stands once the money is taken.
CREATE TABLE payment_attempt (
    store_id INT64 NOT NULL, trade_id INT64 NOT NULL, id INT64 NOT NULL, state INT32 NOT NULL,
    amount INT64 NOT NULL, card_company TEXT(255) NOT NULL, card_kind INT32 NOT NULL,
    terminal TEXT(64) NOT NULL, asked_at INT64 NOT NULL, settled_at INT64,
    approval TEXT(64) NOT NULL, reason TEXT(255) NOT NULL, part_id INT64,
    PRIMARY KEY (store_id, trade_id, id),
    CHECK (amount >= 0), CHECK (state >= 0 AND state <= 3)
) TABLE_OPTIONS;
