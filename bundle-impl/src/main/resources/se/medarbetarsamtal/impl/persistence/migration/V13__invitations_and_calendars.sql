-- What a huvudman decides about inviting to talks, reminding of them and what calendars say.
ALTER TABLE ms_setting ADD COLUMN IF NOT EXISTS invitation_days integer DEFAULT 14 NOT NULL;
ALTER TABLE ms_setting ADD COLUMN IF NOT EXISTS talk_reminder_days integer DEFAULT 1 NOT NULL;
ALTER TABLE ms_setting ADD COLUMN IF NOT EXISTS preparation_days integer DEFAULT 3 NOT NULL;
ALTER TABLE ms_setting ADD COLUMN IF NOT EXISTS preparation_reminder_days integer DEFAULT 2 NOT NULL;
ALTER TABLE ms_setting ADD COLUMN IF NOT EXISTS neutral_calendar boolean DEFAULT TRUE NOT NULL;
ALTER TABLE ms_setting ADD COLUMN IF NOT EXISTS quiet_from time(0) DEFAULT '18:00' NOT NULL;
ALTER TABLE ms_setting ADD COLUMN IF NOT EXISTS quiet_until time(0) DEFAULT '07:00' NOT NULL;
ALTER TABLE ms_setting DROP CONSTRAINT IF EXISTS ms_setting_times;
ALTER TABLE ms_setting ADD CONSTRAINT ms_setting_times CHECK (
  invitation_days BETWEEN 0 AND 60 AND talk_reminder_days BETWEEN 0 AND 30 AND preparation_days BETWEEN 0 AND 30
  AND preparation_reminder_days BETWEEN 0 AND 30);

-- Of which time of a talk, and of preparing for which, somebody was reminded. The key decides which of several nodes reminds.
CREATE TABLE IF NOT EXISTS ms_time_reminder (
  tenant       varchar(200) NOT NULL,
  dialogue_id  varchar(32)  NOT NULL,
  kind         varchar(20)  NOT NULL,
  revision     integer      NOT NULL,
  reminded_at  timestamp(6) with time zone NOT NULL,
  CONSTRAINT ms_time_reminder_pk PRIMARY KEY (tenant, dialogue_id, kind, revision),
  CONSTRAINT ms_time_reminder_kind CHECK (kind IN ('TALK', 'PREPARATION'))
);
