-- What the organisation was called that published a template: another huvudman, who finds it at level ALL, cannot ask the host for
-- the name. Null until it is published again.
ALTER TABLE ms_template ADD COLUMN IF NOT EXISTS published_as varchar(200);
