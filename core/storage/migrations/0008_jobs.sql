-- Work that runs by itself, one row for each job and window; store_id 0: the books as a whole.
-- job: see JobKind, state: see JobState. run_number: 0 by the schedule or first, more where the
-- owner asks again. token grows with each owner: what an earlier one still writes is refused.
CREATE TABLE job_instance (
    store_id INT64 NOT NULL, id INT64 NOT NULL, job INT32 NOT NULL, window_start INT32 NOT NULL,
    window_end INT32 NOT NULL, run_number INT32 NOT NULL, state INT32 NOT NULL,
    created_at INT64 NOT NULL, finished_at INT64, owner TEXT(255) NOT NULL, token INT64 NOT NULL,
    lease_until INT64 NOT NULL, cancel_asked INT32 NOT NULL, attempts INT32 NOT NULL,
    chunks_total INT64 NOT NULL, chunks_done INT64 NOT NULL,
    PRIMARY KEY (store_id, id),
    CHECK (window_end > window_start), CHECK (state >= 0 AND state <= 4)
) TABLE_OPTIONS;
CREATE UNIQUE INDEX job_instance_window
    ON job_instance (store_id, job, window_start, window_end, run_number);
CREATE INDEX job_instance_id ON job_instance (id);
CREATE INDEX job_instance_state ON job_instance (state, window_end);

-- Each try at an instance. error and error_values are what ended it, as for programs.
CREATE TABLE job_execution (
    store_id INT64 NOT NULL, instance_id INT64 NOT NULL, attempt INT32 NOT NULL,
    started_at INT64 NOT NULL, ended_at INT64, state INT32 NOT NULL, who TEXT(255) NOT NULL,
    rows_read INT64 NOT NULL, rows_written INT64 NOT NULL, rows_skipped INT64 NOT NULL,
    retries INT64 NOT NULL, error TEXT(64) NOT NULL, error_values LONGTEXT NOT NULL,
    PRIMARY KEY (store_id, instance_id, attempt)
) TABLE_OPTIONS;
CREATE INDEX job_execution_started ON job_execution (started_at);

-- The parts of an instance that are done, while it is not: what a later try leaves out.
CREATE TABLE job_chunk (
    store_id INT64 NOT NULL, instance_id INT64 NOT NULL, chunk INT64 NOT NULL,
    attempt INT32 NOT NULL, done_at INT64 NOT NULL, rows_read INT64 NOT NULL,
    rows_written INT64 NOT NULL, rows_skipped INT64 NOT NULL, retries INT64 NOT NULL,
    PRIMARY KEY (store_id, instance_id, chunk)
) TABLE_OPTIONS;

-- Up to where the schedule has planned a job's windows of a term.
CREATE TABLE job_plan (
    store_id INT64 NOT NULL, job INT32 NOT NULL, term INT32 NOT NULL, planned_until INT32 NOT NULL,
    PRIMARY KEY (store_id, job, term)
) TABLE_OPTIONS;

-- What the owner has set for the books as a whole (store_id 0); see BooksSetting.
CREATE TABLE books_setting (
    store_id INT64 NOT NULL, setting TEXT(64) NOT NULL, value LONGTEXT NOT NULL,
    PRIMARY KEY (store_id, setting)
) TABLE_OPTIONS;
