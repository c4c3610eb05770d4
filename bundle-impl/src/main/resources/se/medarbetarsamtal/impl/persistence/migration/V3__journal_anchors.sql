-- Seals over the journal, made once a day. The key of each is wrapped by a key that does not lie in the database.

CREATE TABLE IF NOT EXISTS ms_journal_anchor (
  tenant    varchar(200) NOT NULL,
  number    bigint       NOT NULL,
  made_at   timestamp(6) with time zone NOT NULL,
  previous  varchar(64)  NOT NULL,
  covered   text         NOT NULL,
  mac       varchar(64)  NOT NULL,
  key_id    varchar(500) NOT NULL,
  wrapped   bytea        NOT NULL,
  CONSTRAINT ms_journal_anchor_pk PRIMARY KEY (tenant, number),
  CONSTRAINT ms_journal_anchor_previous CHECK ((number = 1 AND previous = '') OR (number > 1 AND previous <> ''))
);
CREATE INDEX IF NOT EXISTS ms_journal_anchor_key ON ms_journal_anchor (tenant, key_id);
CREATE INDEX IF NOT EXISTS ms_data_key_wrapped_by ON ms_data_key (tenant, key_year, key_id);
