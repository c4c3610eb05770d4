-- A box that is one person's alone has an owner; what all parties write together has none. The key decides who was first in
-- each box. Older preparations of chefer keep the box that they shared: it is read, and never written again.
ALTER TABLE ms_text_revision ADD COLUMN IF NOT EXISTS owner varchar(200) DEFAULT '' NOT NULL;
ALTER TABLE ms_text_revision DROP CONSTRAINT IF EXISTS ms_text_revision_pk;
ALTER TABLE ms_text_revision ADD CONSTRAINT ms_text_revision_pk PRIMARY KEY (dialogue_id, field, owner, revision);

-- Who has shown what: the employee's preparation, a chef's, or a chef's own notes. It is taken back by deleting the row, which
-- nobody may once somebody has opened it.
CREATE TABLE IF NOT EXISTS ms_release (
  tenant       varchar(200) NOT NULL,
  dialogue_id  varchar(32)  NOT NULL,
  kind         varchar(20)  NOT NULL,
  owner        varchar(200) NOT NULL,
  released_at  timestamp(6) with time zone NOT NULL,
  opened_at    timestamp(6) with time zone,
  CONSTRAINT ms_release_pk PRIMARY KEY (tenant, dialogue_id, kind, owner),
  CONSTRAINT ms_release_dialogue FOREIGN KEY (tenant, dialogue_id) REFERENCES ms_dialogue (tenant, id),
  CONSTRAINT ms_release_kind CHECK (kind IN ('EMPLOYEE', 'MANAGER', 'OWN_NOTE'))
);

ALTER TABLE ms_dialogue DROP CONSTRAINT IF EXISTS ms_dialogue_state;
ALTER TABLE ms_dialogue ADD CONSTRAINT ms_dialogue_state CHECK (
  (state IN ('ASSIGNED', 'TALK') AND held_on IS NULL) OR (state IN ('HELD', 'DELIVERED', 'CLOSED') AND held_on IS NOT NULL));
