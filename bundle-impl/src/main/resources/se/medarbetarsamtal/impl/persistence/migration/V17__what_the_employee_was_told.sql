-- Whether the employee knows of a time, or of one before it that it took the place of: who knows of one hears of its end too.
ALTER TABLE ms_booking ADD COLUMN IF NOT EXISTS told boolean DEFAULT false NOT NULL;
UPDATE ms_booking SET told = true WHERE sent = true AND told = false;
