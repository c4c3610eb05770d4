-- What was agreed has a kind, an order, somebody who is to do it and a line through the years. The two dates are plain copies of
-- sealed cells, for lists and reminders; that there is a goal of the verksamhet is known without its words.
ALTER TABLE ms_agreement ADD COLUMN IF NOT EXISTS kind varchar(20) DEFAULT 'FREE' NOT NULL;
ALTER TABLE ms_agreement ADD COLUMN IF NOT EXISTS responsible varchar(20) DEFAULT 'EMPLOYEE' NOT NULL;
ALTER TABLE ms_agreement ADD COLUMN IF NOT EXISTS position integer DEFAULT 0 NOT NULL;
ALTER TABLE ms_agreement ADD COLUMN IF NOT EXISTS line_id varchar(32);
ALTER TABLE ms_agreement ADD COLUMN IF NOT EXISTS continues varchar(32);
ALTER TABLE ms_agreement ADD COLUMN IF NOT EXISTS continued_in varchar(32);
ALTER TABLE ms_agreement ADD COLUMN IF NOT EXISTS has_unit_goal boolean DEFAULT FALSE NOT NULL;
ALTER TABLE ms_agreement ADD COLUMN IF NOT EXISTS implementation_on date;
ALTER TABLE ms_agreement ADD COLUMN IF NOT EXISTS follow_up_on date;
ALTER TABLE ms_agreement ADD COLUMN IF NOT EXISTS removed_at timestamp(6) with time zone;
ALTER TABLE ms_agreement ADD COLUMN IF NOT EXISTS version integer DEFAULT 1 NOT NULL;
UPDATE ms_agreement SET line_id = id WHERE line_id IS NULL;
ALTER TABLE ms_agreement ALTER COLUMN line_id SET NOT NULL;
ALTER TABLE ms_agreement DROP CONSTRAINT IF EXISTS ms_agreement_status;
ALTER TABLE ms_agreement ADD CONSTRAINT ms_agreement_status
  CHECK (status IN ('PROPOSED', 'ONGOING', 'DONE', 'FULFILLED', 'CANCELLED'));
ALTER TABLE ms_agreement DROP CONSTRAINT IF EXISTS ms_agreement_kind;
ALTER TABLE ms_agreement ADD CONSTRAINT ms_agreement_kind CHECK (kind IN ('FREE', 'GOAL', 'CHALLENGE'));
ALTER TABLE ms_agreement DROP CONSTRAINT IF EXISTS ms_agreement_responsible;
ALTER TABLE ms_agreement ADD CONSTRAINT ms_agreement_responsible CHECK (responsible IN ('EMPLOYEE', 'MANAGER', 'BOTH'));
CREATE UNIQUE INDEX IF NOT EXISTS ms_agreement_continued_once ON ms_agreement (tenant, continued_in);
CREATE INDEX IF NOT EXISTS ms_agreement_line ON ms_agreement (tenant, line_id);

-- The order of the rows of one talk: the number that a new order builds on.
ALTER TABLE ms_dialogue ADD COLUMN IF NOT EXISTS plan_order integer DEFAULT 1 NOT NULL;

-- Append-only: who set which status when. The key decides who was first.
CREATE TABLE IF NOT EXISTS ms_agreement_status (
  tenant        varchar(200) NOT NULL,
  agreement_id  varchar(32)  NOT NULL,
  number        integer      NOT NULL,
  dialogue_id   varchar(32)  NOT NULL,
  status        varchar(20)  NOT NULL,
  changed_by    varchar(200) NOT NULL,
  changed_at    timestamp(6) with time zone NOT NULL,
  CONSTRAINT ms_agreement_status_pk PRIMARY KEY (tenant, agreement_id, number),
  CONSTRAINT ms_agreement_status_agreement FOREIGN KEY (agreement_id) REFERENCES ms_agreement (id),
  CONSTRAINT ms_agreement_status_from_1 CHECK (number >= 1)
);
CREATE INDEX IF NOT EXISTS ms_agreement_status_of_dialogue ON ms_agreement_status (tenant, dialogue_id);
INSERT INTO ms_agreement_status (tenant, agreement_id, number, dialogue_id, status, changed_by, changed_at)
SELECT a.tenant, a.id, 1, a.dialogue_id, a.status, t.author, a.created_at
  FROM ms_agreement a
  JOIN ms_text_revision t ON t.tenant = a.tenant AND t.dialogue_id = a.dialogue_id
   AND t.field = CONCAT('AGREEMENT/', a.id) AND t.owner = '' AND t.revision = 1
 WHERE NOT EXISTS (
         SELECT 1 FROM ms_agreement_status s WHERE s.tenant = a.tenant AND s.agreement_id = a.id);

-- Which parts of a läroplan an agreement serves, by their codes.
CREATE TABLE IF NOT EXISTS ms_agreement_curriculum (
  tenant        varchar(200) NOT NULL,
  agreement_id  varchar(32)  NOT NULL,
  code          varchar(80)  NOT NULL,
  dialogue_id   varchar(32)  NOT NULL,
  CONSTRAINT ms_agreement_curriculum_pk PRIMARY KEY (tenant, agreement_id, code),
  CONSTRAINT ms_agreement_curriculum_agreement FOREIGN KEY (agreement_id) REFERENCES ms_agreement (id)
);
CREATE INDEX IF NOT EXISTS ms_agreement_curriculum_of_dialogue ON ms_agreement_curriculum (tenant, dialogue_id);

-- A follow-up of the talk, with a day of its own.
CREATE TABLE IF NOT EXISTS ms_follow_up (
  id           varchar(32)  NOT NULL,
  tenant       varchar(200) NOT NULL,
  dialogue_id  varchar(32)  NOT NULL,
  kind         varchar(20)  NOT NULL,
  due_on       date         NOT NULL,
  held_on      date,
  version      integer      NOT NULL,
  CONSTRAINT ms_follow_up_pk PRIMARY KEY (id),
  CONSTRAINT ms_follow_up_dialogue FOREIGN KEY (tenant, dialogue_id) REFERENCES ms_dialogue (tenant, id),
  CONSTRAINT ms_follow_up_kind CHECK (kind IN ('HALF_YEAR', 'PERFORMANCE', 'OTHER')),
  CONSTRAINT ms_follow_up_from_1 CHECK (version >= 1)
);
CREATE INDEX IF NOT EXISTS ms_follow_up_of_dialogue ON ms_follow_up (tenant, dialogue_id);

-- How each agreement stood when a version was delivered. Its words are among the delivered texts.
CREATE TABLE IF NOT EXISTS ms_delivered_agreement (
  tenant        varchar(200) NOT NULL,
  dialogue_id   varchar(32)  NOT NULL,
  number        integer      NOT NULL,
  agreement_id  varchar(32)  NOT NULL,
  kind          varchar(20)  NOT NULL,
  status        varchar(20)  NOT NULL,
  position      integer      NOT NULL,
  CONSTRAINT ms_delivered_agreement_pk PRIMARY KEY (tenant, dialogue_id, number, agreement_id),
  CONSTRAINT ms_delivered_agreement_delivery FOREIGN KEY (tenant, dialogue_id, number)
    REFERENCES ms_delivery (tenant, dialogue_id, number)
);
