-- A delivered version: never changed, but for the employee's acknowledgement.
CREATE TABLE IF NOT EXISTS ms_delivery (
  tenant           varchar(200) NOT NULL,
  dialogue_id      varchar(32)  NOT NULL,
  number           integer      NOT NULL,
  delivered_by     varchar(200) NOT NULL,
  delivered_at     timestamp(6) with time zone NOT NULL,
  on_paper_on      date,
  acknowledged_at  timestamp(6) with time zone,
  CONSTRAINT ms_delivery_pk PRIMARY KEY (tenant, dialogue_id, number),
  CONSTRAINT ms_delivery_dialogue FOREIGN KEY (tenant, dialogue_id) REFERENCES ms_dialogue (tenant, id),
  CONSTRAINT ms_delivery_from_1 CHECK (number >= 1)
);

-- Which revision of each text a delivered version holds. The revisions themselves are append-only.
CREATE TABLE IF NOT EXISTS ms_delivered_text (
  tenant       varchar(200) NOT NULL,
  dialogue_id  varchar(32)  NOT NULL,
  number       integer      NOT NULL,
  field        varchar(80)  NOT NULL,
  owner        varchar(200) NOT NULL,
  revision     integer      NOT NULL,
  CONSTRAINT ms_delivered_text_pk PRIMARY KEY (tenant, dialogue_id, number, field, owner),
  CONSTRAINT ms_delivered_text_delivery FOREIGN KEY (tenant, dialogue_id, number)
    REFERENCES ms_delivery (tenant, dialogue_id, number),
  CONSTRAINT ms_delivered_text_revision FOREIGN KEY (dialogue_id, field, owner, revision)
    REFERENCES ms_text_revision (dialogue_id, field, owner, revision)
);
