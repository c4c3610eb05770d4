-- Of what somebody was reminded for which day. The key decides which of several nodes reminds. The subject is an agreement, a
-- follow-up of the talk, or the talk itself where its chef reminded the employee.
CREATE TABLE IF NOT EXISTS ms_reminder (
  tenant       varchar(200) NOT NULL,
  subject      varchar(32)  NOT NULL,
  due_on       date         NOT NULL,
  dialogue_id  varchar(32)  NOT NULL,
  reminded_at  timestamp(6) with time zone NOT NULL,
  CONSTRAINT ms_reminder_pk PRIMARY KEY (tenant, subject, due_on)
);
CREATE INDEX IF NOT EXISTS ms_reminder_of_dialogue ON ms_reminder (tenant, dialogue_id);
CREATE INDEX IF NOT EXISTS ms_agreement_follow_up ON ms_agreement (tenant, follow_up_on);
CREATE INDEX IF NOT EXISTS ms_follow_up_due ON ms_follow_up (tenant, due_on);

-- Days that have passed before there were reminders remind nobody.
INSERT INTO ms_reminder (tenant, subject, due_on, dialogue_id, reminded_at)
SELECT a.tenant, a.id, a.follow_up_on, a.dialogue_id, CURRENT_TIMESTAMP
  FROM ms_agreement a
 WHERE a.follow_up_on < CURRENT_DATE
   AND NOT EXISTS (SELECT 1 FROM ms_reminder r WHERE r.tenant = a.tenant AND r.subject = a.id AND r.due_on = a.follow_up_on);
INSERT INTO ms_reminder (tenant, subject, due_on, dialogue_id, reminded_at)
SELECT f.tenant, f.id, f.due_on, f.dialogue_id, CURRENT_TIMESTAMP
  FROM ms_follow_up f
 WHERE f.due_on < CURRENT_DATE
   AND NOT EXISTS (SELECT 1 FROM ms_reminder r WHERE r.tenant = f.tenant AND r.subject = f.id AND r.due_on = f.due_on);

-- That the chef has carried a delivered talk over to the personnel system, by hand. It is taken back by deleting the row.
CREATE TABLE IF NOT EXISTS ms_hand_over (
  tenant          varchar(200) NOT NULL,
  dialogue_id     varchar(32)  NOT NULL,
  handed_over_on  date         NOT NULL,
  CONSTRAINT ms_hand_over_pk PRIMARY KEY (tenant, dialogue_id),
  CONSTRAINT ms_hand_over_dialogue FOREIGN KEY (tenant, dialogue_id) REFERENCES ms_dialogue (tenant, id)
);

-- What a huvudman decides besides befattningar. Labels that are not there are the module's own words.
ALTER TABLE ms_setting ADD COLUMN IF NOT EXISTS acknowledgement varchar(20) DEFAULT 'ACKNOWLEDGED' NOT NULL;
ALTER TABLE ms_setting ADD COLUMN IF NOT EXISTS reminder_days integer DEFAULT 0 NOT NULL;
ALTER TABLE ms_setting ADD COLUMN IF NOT EXISTS working_label varchar(40);
ALTER TABLE ms_setting ADD COLUMN IF NOT EXISTS finished_label varchar(40);
ALTER TABLE ms_setting DROP CONSTRAINT IF EXISTS ms_setting_acknowledgement;
ALTER TABLE ms_setting ADD CONSTRAINT ms_setting_acknowledgement
  CHECK (acknowledgement IN ('NONE', 'DELIVERED', 'ACKNOWLEDGED'));
ALTER TABLE ms_setting DROP CONSTRAINT IF EXISTS ms_setting_reminder_days;
ALTER TABLE ms_setting ADD CONSTRAINT ms_setting_reminder_days CHECK (reminder_days BETWEEN 0 AND 30);
