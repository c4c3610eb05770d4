-- Times that chefer offer, made in one go. The notice says how long before its beginning a time can still be chosen.
CREATE TABLE IF NOT EXISTS ms_slot_series (
  id            varchar(32)  NOT NULL,
  tenant        varchar(200) NOT NULL,
  owner         varchar(200) NOT NULL,
  opens_on      date,
  closes_on     date,
  notice_hours  integer      NOT NULL,
  most_per_day  integer      NOT NULL,
  made_at       timestamp(6) with time zone NOT NULL,
  CONSTRAINT ms_slot_series_pk PRIMARY KEY (id),
  CONSTRAINT ms_slot_series_of_tenant UNIQUE (tenant, id),
  CONSTRAINT ms_slot_series_window CHECK (opens_on IS NULL OR closes_on IS NULL OR opens_on <= closes_on),
  CONSTRAINT ms_slot_series_from_0 CHECK (notice_hours >= 0 AND most_per_day >= 0)
);

-- One of them. The place is offered to many and says nothing of anybody; a talk gets its own, sealed. The key decides who was first.
CREATE TABLE IF NOT EXISTS ms_slot (
  id           varchar(32)  NOT NULL,
  tenant       varchar(200) NOT NULL,
  series_id    varchar(32)  NOT NULL,
  owner        varchar(200) NOT NULL,
  starts_at    timestamp(6) with time zone NOT NULL,
  zone         varchar(64)  NOT NULL,
  minutes      integer      NOT NULL,
  on_day       date         NOT NULL,
  place        varchar(200),
  room         varchar(100),
  state        varchar(20)  NOT NULL,
  dialogue_id  varchar(32),
  CONSTRAINT ms_slot_pk PRIMARY KEY (id),
  CONSTRAINT ms_slot_series_fk FOREIGN KEY (tenant, series_id) REFERENCES ms_slot_series (tenant, id),
  CONSTRAINT ms_slot_dialogue FOREIGN KEY (tenant, dialogue_id) REFERENCES ms_dialogue (tenant, id),
  CONSTRAINT ms_slot_one_a_talk UNIQUE (tenant, dialogue_id),
  CONSTRAINT ms_slot_state CHECK (state = 'OFFERED' OR (state = 'DRAFT' AND dialogue_id IS NULL)),
  CONSTRAINT ms_slot_minutes CHECK (minutes >= 5)
);
CREATE INDEX IF NOT EXISTS ms_slot_of_owner ON ms_slot (tenant, owner, on_day);

-- For whom a series is. Nobody here: for everybody whose talk its owner answers for.
CREATE TABLE IF NOT EXISTS ms_slot_person (
  tenant     varchar(200) NOT NULL,
  series_id  varchar(32)  NOT NULL,
  employee   varchar(200) NOT NULL,
  CONSTRAINT ms_slot_person_pk PRIMARY KEY (tenant, series_id, employee),
  CONSTRAINT ms_slot_person_series FOREIGN KEY (tenant, series_id) REFERENCES ms_slot_series (tenant, id)
);

-- Who or what is taken in which five minutes, counted from 1970. The key decides: nobody sits in two talks at once. The holder is a
-- person (p:), a room (r:) or the offered times of a chef (s:); what it is held for is a talk, or an offered time.
CREATE TABLE IF NOT EXISTS ms_calendar_claim (
  tenant    varchar(200) NOT NULL,
  holder    varchar(202) NOT NULL,
  bucket    bigint       NOT NULL,
  held_for  varchar(32)  NOT NULL,
  CONSTRAINT ms_calendar_claim_pk PRIMARY KEY (tenant, holder, bucket)
);
CREATE INDEX IF NOT EXISTS ms_calendar_claim_of ON ms_calendar_claim (tenant, held_for);

-- That an employee asks for another time, and why a talk has not been held.
CREATE TABLE IF NOT EXISTS ms_time_note (
  tenant       varchar(200) NOT NULL,
  dialogue_id  varchar(32)  NOT NULL,
  asked_at     timestamp(6) with time zone,
  asked_text   varchar(32),
  outstanding  varchar(20),
  CONSTRAINT ms_time_note_pk PRIMARY KEY (tenant, dialogue_id),
  CONSTRAINT ms_time_note_dialogue FOREIGN KEY (tenant, dialogue_id) REFERENCES ms_dialogue (tenant, id),
  CONSTRAINT ms_time_note_asked CHECK ((asked_at IS NULL) = (asked_text IS NULL)),
  CONSTRAINT ms_time_note_outstanding CHECK (outstanding IN ('ON_LEAVE', 'LEAVING', 'MOVED', 'OTHER'))
);

-- A cancelled time stays, so that its revision rises for ever.
ALTER TABLE ms_booking ADD COLUMN IF NOT EXISTS cancelled boolean DEFAULT false NOT NULL;
ALTER TABLE ms_booking ADD COLUMN IF NOT EXISTS slot_id varchar(32);
ALTER TABLE ms_booking ADD COLUMN IF NOT EXISTS room varchar(100);

-- The times to come that are booked already, as far as they do not meet: of two that do, one has the time they share.
INSERT INTO ms_calendar_claim (tenant, holder, bucket, held_for)
SELECT m.tenant, m.holder, m.bucket, MIN(m.dialogue_id)
  FROM (SELECT p.tenant, p.holder, CAST(FLOOR(EXTRACT(EPOCH FROM p.starts_at) / 300) AS bigint) + t.n * 10 + u.n AS bucket, p.dialogue_id
          FROM (SELECT b.tenant, b.dialogue_id, b.starts_at, b.minutes, 'p:' || d.employee AS holder
                  FROM ms_booking b JOIN ms_dialogue d ON d.tenant = b.tenant AND d.id = b.dialogue_id
                 WHERE b.starts_at > CURRENT_TIMESTAMP AND d.held_on IS NULL
                 UNION ALL
                SELECT b.tenant, b.dialogue_id, b.starts_at, b.minutes, 'p:' || d.responsible AS holder
                  FROM ms_booking b JOIN ms_dialogue d ON d.tenant = b.tenant AND d.id = b.dialogue_id
                 WHERE b.starts_at > CURRENT_TIMESTAMP AND d.held_on IS NULL) p
          CROSS JOIN (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) AS t(n)
          CROSS JOIN (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) AS u(n)
         WHERE (CAST(FLOOR(EXTRACT(EPOCH FROM p.starts_at) / 300) AS bigint) + t.n * 10 + u.n) * 300
             < EXTRACT(EPOCH FROM p.starts_at) + p.minutes * 60) m
 WHERE NOT EXISTS (SELECT 1 FROM ms_calendar_claim c
                    WHERE c.tenant = m.tenant AND c.holder = m.holder AND c.bucket = m.bucket)
 GROUP BY m.tenant, m.holder, m.bucket;
