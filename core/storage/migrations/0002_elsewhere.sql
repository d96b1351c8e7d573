-- sold_elsewhere 1: the sale is not in these books and never counts; the trade (state 2) carries a
-- refund of it. tax_on_top and tip came with the payment and are no revenue.
ALTER TABLE trade ADD COLUMN sold_elsewhere INT32 NOT NULL DEFAULT 0;
ALTER TABLE trade ADD COLUMN tax_on_top INT64 NOT NULL DEFAULT 0;
ALTER TABLE trade ADD COLUMN tip INT64 NOT NULL DEFAULT 0;
