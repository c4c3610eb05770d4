-- One SQL for PostgreSQL and H2. References and ids of the host are opaque strings of at most 200 characters.
-- H2 commits each table by itself, so a migration that was cut off must be able to go on: IF NOT EXISTS everywhere.

-- A published version never changes; a later one is a new row.
CREATE TABLE IF NOT EXISTS ms_template_version (
  template_id   varchar(32)  NOT NULL,
  version       integer      NOT NULL,
  tenant        varchar(200) NOT NULL,
  publisher     varchar(200) NOT NULL,
  level         varchar(20)  NOT NULL,
  title         varchar(200) NOT NULL,
  language      varchar(40)  NOT NULL,
  school_form   varchar(40)  NOT NULL,
  words         text         NOT NULL,
  document      text         NOT NULL,
  published_at  timestamp(6) with time zone NOT NULL,
  CONSTRAINT ms_template_version_pk PRIMARY KEY (template_id, version),
  CONSTRAINT ms_template_version_from_1 CHECK (version >= 1),
  CONSTRAINT ms_template_version_level CHECK (level IN ('DRAFT', 'SCHOOL', 'PRINCIPAL_ORGANISER', 'ALL'))
);
CREATE INDEX IF NOT EXISTS ms_template_version_tenant ON ms_template_version (tenant);

-- A talk. The ordinal is 1, or more for a wanted repetition with the same template in the same period.
CREATE TABLE IF NOT EXISTS ms_dialogue (
  id                varchar(32)  NOT NULL,
  tenant            varchar(200) NOT NULL,
  employee          varchar(200) NOT NULL,
  responsible       varchar(200) NOT NULL,
  template_id       varchar(32)  NOT NULL,
  template_version  integer      NOT NULL,
  period            varchar(9)   NOT NULL,
  ordinal           integer      NOT NULL,
  state             varchar(20)  NOT NULL,
  assigned_at       timestamp(6) with time zone NOT NULL,
  held_on           date,
  version           integer      NOT NULL,
  CONSTRAINT ms_dialogue_pk PRIMARY KEY (id),
  CONSTRAINT ms_dialogue_of_tenant UNIQUE (tenant, id),
  CONSTRAINT ms_dialogue_once UNIQUE (tenant, employee, template_id, period, ordinal),
  CONSTRAINT ms_dialogue_template FOREIGN KEY (template_id, template_version)
    REFERENCES ms_template_version (template_id, version),
  CONSTRAINT ms_dialogue_ordinal_from_1 CHECK (ordinal >= 1),
  CONSTRAINT ms_dialogue_version_from_1 CHECK (version >= 1),
  CONSTRAINT ms_dialogue_state CHECK (
    (state = 'ASSIGNED' AND held_on IS NULL) OR (state = 'HELD' AND held_on IS NOT NULL))
);

-- Deleting a talk must first let go of what follows: no foreign key cascades.
CREATE TABLE IF NOT EXISTS ms_data_key (
  dialogue_id  varchar(32)  NOT NULL,
  tenant       varchar(200) NOT NULL,
  key_year     integer      NOT NULL,
  context      varchar(200) NOT NULL,
  key_id       varchar(500) NOT NULL,
  wrapped      bytea        NOT NULL,
  CONSTRAINT ms_data_key_pk PRIMARY KEY (tenant, dialogue_id),
  CONSTRAINT ms_data_key_dialogue FOREIGN KEY (tenant, dialogue_id) REFERENCES ms_dialogue (tenant, id)
);

-- Append-only: what was accepted stays, and the key decides who was first.
CREATE TABLE IF NOT EXISTS ms_text_revision (
  dialogue_id  varchar(32)  NOT NULL,
  field        varchar(80)  NOT NULL,
  revision     integer      NOT NULL,
  tenant       varchar(200) NOT NULL,
  author       varchar(200) NOT NULL,
  written_at   timestamp(6) with time zone NOT NULL,
  sealed       bytea        NOT NULL,
  CONSTRAINT ms_text_revision_pk PRIMARY KEY (dialogue_id, field, revision),
  CONSTRAINT ms_text_revision_dialogue FOREIGN KEY (tenant, dialogue_id) REFERENCES ms_dialogue (tenant, id),
  CONSTRAINT ms_text_revision_from_1 CHECK (revision >= 1)
);

CREATE TABLE IF NOT EXISTS ms_agreement (
  id           varchar(32)  NOT NULL,
  tenant       varchar(200) NOT NULL,
  dialogue_id  varchar(32)  NOT NULL,
  status       varchar(20)  NOT NULL,
  created_at   timestamp(6) with time zone NOT NULL,
  CONSTRAINT ms_agreement_pk PRIMARY KEY (id),
  CONSTRAINT ms_agreement_dialogue FOREIGN KEY (tenant, dialogue_id) REFERENCES ms_dialogue (tenant, id),
  CONSTRAINT ms_agreement_status CHECK (status IN ('PROPOSED', 'ONGOING'))
);
CREATE INDEX IF NOT EXISTS ms_agreement_of_dialogue ON ms_agreement (tenant, dialogue_id);

CREATE TABLE IF NOT EXISTS ms_booking (
  dialogue_id  varchar(32)  NOT NULL,
  tenant       varchar(200) NOT NULL,
  revision     integer      NOT NULL,
  starts_at    timestamp(6) with time zone NOT NULL,
  zone         varchar(64)  NOT NULL,
  minutes      integer      NOT NULL,
  sent         boolean      NOT NULL,
  CONSTRAINT ms_booking_pk PRIMARY KEY (tenant, dialogue_id),
  CONSTRAINT ms_booking_dialogue FOREIGN KEY (tenant, dialogue_id) REFERENCES ms_dialogue (tenant, id),
  CONSTRAINT ms_booking_from_1 CHECK (revision >= 1),
  CONSTRAINT ms_booking_minutes CHECK (minutes >= 1)
);

-- Where each chain of the journal ends; locked by whoever appends to it.
CREATE TABLE IF NOT EXISTS ms_journal_head (
  tenant  varchar(200) NOT NULL,
  chain   varchar(200) NOT NULL,
  number  bigint       NOT NULL,
  hash    varchar(64)  NOT NULL,
  CONSTRAINT ms_journal_head_pk PRIMARY KEY (tenant, chain),
  CONSTRAINT ms_journal_head_hash CHECK ((number = 0 AND hash = '') OR (number > 0 AND hash <> ''))
);

-- Points at no talk by a key: the journal outlives the talk.
CREATE TABLE IF NOT EXISTS ms_journal (
  tenant      varchar(200) NOT NULL,
  chain       varchar(200) NOT NULL,
  number      bigint       NOT NULL,
  decided_at  timestamp(6) with time zone NOT NULL,
  actor       varchar(200) NOT NULL,
  real_user   varchar(200),
  allowed     boolean      NOT NULL,
  act         varchar(60)  NOT NULL,
  subject     varchar(200) NOT NULL,
  reason      varchar(60)  NOT NULL,
  previous    varchar(64)  NOT NULL,
  CONSTRAINT ms_journal_pk PRIMARY KEY (tenant, chain, number),
  CONSTRAINT ms_journal_head_fk FOREIGN KEY (tenant, chain) REFERENCES ms_journal_head (tenant, chain),
  CONSTRAINT ms_journal_previous CHECK ((number = 1 AND previous = '') OR (number > 1 AND previous <> ''))
);

CREATE TABLE IF NOT EXISTS ms_outbox (
  id          varchar(32)  NOT NULL,
  tenant      varchar(200) NOT NULL,
  kind        varchar(40)  NOT NULL,
  subject     varchar(200) NOT NULL,
  recipient   varchar(200),
  sender      varchar(200),
  detail      varchar(200) NOT NULL,
  created_at  timestamp(6) with time zone NOT NULL,
  attempts    integer      NOT NULL,
  due_at      timestamp(6) with time zone NOT NULL,
  CONSTRAINT ms_outbox_pk PRIMARY KEY (id)
);
CREATE INDEX IF NOT EXISTS ms_outbox_due ON ms_outbox (due_at);

-- One row an act that a client may repeat; its answer holds references and codes only.
CREATE TABLE IF NOT EXISTS ms_idempotency (
  tenant       varchar(200) NOT NULL,
  actor        varchar(200) NOT NULL,
  request_key  varchar(64)  NOT NULL,
  body_hash    varchar(128) NOT NULL,
  answer       text,
  used_at      timestamp(6) with time zone NOT NULL,
  CONSTRAINT ms_idempotency_pk PRIMARY KEY (tenant, actor, request_key)
);

CREATE TABLE IF NOT EXISTS ms_setting (
  tenant      varchar(200) NOT NULL,
  version     integer      NOT NULL,
  changed_by  varchar(200) NOT NULL,
  changed_at  timestamp(6) with time zone NOT NULL,
  CONSTRAINT ms_setting_pk PRIMARY KEY (tenant),
  CONSTRAINT ms_setting_from_1 CHECK (version >= 1)
);

CREATE TABLE IF NOT EXISTS ms_accepted_duty_role (
  tenant     varchar(200) NOT NULL,
  place      integer      NOT NULL,
  duty_role  varchar(100) NOT NULL,
  CONSTRAINT ms_accepted_duty_role_pk PRIMARY KEY (tenant, place),
  CONSTRAINT ms_accepted_duty_role_setting FOREIGN KEY (tenant) REFERENCES ms_setting (tenant)
);
