-- What the personnel system is called, and where the routine is read. Null for the module's own word, and for no link.
ALTER TABLE ms_setting ADD COLUMN IF NOT EXISTS personnel_system varchar(40);
ALTER TABLE ms_setting ADD COLUMN IF NOT EXISTS routine_link varchar(500);
