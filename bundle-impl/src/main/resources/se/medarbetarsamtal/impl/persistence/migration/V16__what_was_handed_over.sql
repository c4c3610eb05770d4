-- Which delivered version was carried over. Null: not known, it was noted before this version; then nothing newer had been delivered.
ALTER TABLE ms_hand_over ADD COLUMN IF NOT EXISTS delivery integer;

-- That a delivered version is being handed in to the host's archive, or is kept there. The key decides between nodes which manifest
-- it goes by; it is noted before the archive is asked, and without a receipt nobody knows whether it is kept.
CREATE TABLE IF NOT EXISTS ms_deposit (
  tenant         varchar(200) NOT NULL,
  dialogue_id    varchar(32)  NOT NULL,
  delivery       integer      NOT NULL,
  manifest_id    varchar(32)  NOT NULL,
  begun_at       timestamp(6) with time zone NOT NULL,
  receipt        varchar(200),
  received_at    timestamp(6) with time zone,
  record_sha256  varchar(64),
  CONSTRAINT ms_deposit_pk PRIMARY KEY (tenant, dialogue_id, delivery),
  CONSTRAINT ms_deposit_manifest UNIQUE (tenant, manifest_id),
  CONSTRAINT ms_deposit_delivery FOREIGN KEY (tenant, dialogue_id, delivery) REFERENCES ms_delivery (tenant, dialogue_id, number)
);
