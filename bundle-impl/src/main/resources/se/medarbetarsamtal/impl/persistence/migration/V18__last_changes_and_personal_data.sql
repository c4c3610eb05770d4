-- For how many days the employee's page names a new chef, and what employees are told of who answers for their personal data.
ALTER TABLE ms_setting ADD COLUMN IF NOT EXISTS new_link_days integer DEFAULT 30 NOT NULL;
ALTER TABLE ms_setting ADD COLUMN IF NOT EXISTS privacy_controller varchar(100);
ALTER TABLE ms_setting ADD COLUMN IF NOT EXISTS privacy_contact varchar(200);
ALTER TABLE ms_setting ADD COLUMN IF NOT EXISTS privacy_link varchar(500);
ALTER TABLE ms_setting DROP CONSTRAINT IF EXISTS ms_setting_new_link_days;
ALTER TABLE ms_setting ADD CONSTRAINT ms_setting_new_link_days CHECK (new_link_days BETWEEN 7 AND 90);

-- Who changed which setting last. What was changed before there was this table stands in none of its rows.
CREATE TABLE IF NOT EXISTS ms_setting_change (
  tenant      varchar(200) NOT NULL,
  setting     varchar(60)  NOT NULL,
  changed_by  varchar(200) NOT NULL,
  changed_at  timestamp(6) with time zone NOT NULL,
  CONSTRAINT ms_setting_change_pk PRIMARY KEY (tenant, setting)
);
