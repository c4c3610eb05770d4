-- Every mentor link that was ever seen of an employee with a talk: whom it joins and since when. The key decides who was first.
CREATE TABLE IF NOT EXISTS ms_mentor_seen (
  tenant       varchar(200) NOT NULL,
  employee     varchar(200) NOT NULL,
  mentor       varchar(200) NOT NULL,
  linked_at    timestamp(6) with time zone NOT NULL,
  lost_at      timestamp(6) with time zone,
  announced    boolean      NOT NULL,
  observed_at  timestamp(6) with time zone NOT NULL,
  CONSTRAINT ms_mentor_seen_pk PRIMARY KEY (tenant, employee, mentor)
);

-- Who answers for a talk that is there already was the employee's mentor when it was assigned.
INSERT INTO ms_mentor_seen (tenant, employee, mentor, linked_at, announced, observed_at)
SELECT d.tenant, d.employee, d.responsible, MIN(d.assigned_at), FALSE, MIN(d.assigned_at)
  FROM ms_dialogue d
 WHERE NOT EXISTS (
         SELECT 1 FROM ms_mentor_seen s
          WHERE s.tenant = d.tenant AND s.employee = d.employee AND s.mentor = d.responsible)
 GROUP BY d.tenant, d.employee, d.responsible;
