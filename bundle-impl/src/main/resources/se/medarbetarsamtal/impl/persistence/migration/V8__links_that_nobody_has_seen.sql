-- V2 concluded from each talk who answers for it. Nobody has seen those links: whoever else is linked when an employee is looked
-- at for the first time was there before, and is no news.
UPDATE ms_mentor_seen
   SET observed_at = TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00'
 WHERE announced = FALSE AND lost_at IS NULL AND observed_at = linked_at
   AND linked_at = (
         SELECT MIN(d.assigned_at) FROM ms_dialogue d
          WHERE d.tenant = ms_mentor_seen.tenant AND d.employee = ms_mentor_seen.employee
            AND d.responsible = ms_mentor_seen.mentor);
