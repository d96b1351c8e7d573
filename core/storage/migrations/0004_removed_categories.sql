-- When a category was taken off the menu; what was sold in it still refers to it.
ALTER TABLE category ADD COLUMN deleted_at INT64;
