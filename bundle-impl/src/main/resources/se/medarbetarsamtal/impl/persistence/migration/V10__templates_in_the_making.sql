-- A template as a thing: whose it is, how far it is seen, and the text that is being written. Its published versions never
-- change. The revision decides between two who write at once.
CREATE TABLE IF NOT EXISTS ms_template (
  template_id     varchar(32)  NOT NULL,
  tenant          varchar(200) NOT NULL,
  owner           varchar(200) NOT NULL,
  state           varchar(20)  NOT NULL,
  level           varchar(20)  NOT NULL,
  version         integer      NOT NULL,
  title           varchar(200) NOT NULL,
  draft           text         NOT NULL,
  draft_revision  integer      NOT NULL,
  unpublished     boolean      NOT NULL,
  source_template varchar(32),
  source_version  integer,
  negotiated_on   date,
  staff_category  varchar(100),
  changed_at      timestamp(6) with time zone NOT NULL,
  CONSTRAINT ms_template_pk PRIMARY KEY (template_id),
  CONSTRAINT ms_template_state CHECK (state IN ('DRAFT', 'PUBLISHED', 'DEPRECATED', 'ARCHIVED')),
  CONSTRAINT ms_template_level CHECK (level IN ('DRAFT', 'SCHOOL', 'PRINCIPAL_ORGANISER', 'ALL')),
  CONSTRAINT ms_template_seen CHECK ((state = 'DRAFT') = (level = 'DRAFT')),
  CONSTRAINT ms_template_version_from_0 CHECK (version >= 0 AND (version = 0) = (state = 'DRAFT')),
  CONSTRAINT ms_template_revision_from_1 CHECK (draft_revision >= 1),
  CONSTRAINT ms_template_source CHECK ((source_template IS NULL) = (source_version IS NULL) AND source_template <> template_id)
);
CREATE INDEX IF NOT EXISTS ms_template_of_owner ON ms_template (tenant, owner);
CREATE INDEX IF NOT EXISTS ms_dialogue_of_template ON ms_dialogue (template_id, template_version);

-- What was published before goes on where it was.
INSERT INTO ms_template (template_id, tenant, owner, state, level, version, title, draft, draft_revision, unpublished, changed_at)
SELECT v.template_id, v.tenant, v.publisher, 'PUBLISHED', v.level, v.version, v.title, v.document, 1, FALSE, v.published_at
  FROM ms_template_version v
 WHERE NOT EXISTS (SELECT 1 FROM ms_template_version n WHERE n.template_id = v.template_id AND n.version > v.version)
   AND NOT EXISTS (SELECT 1 FROM ms_template t WHERE t.template_id = v.template_id);

ALTER TABLE ms_setting ADD COLUMN IF NOT EXISTS central_templates boolean DEFAULT FALSE NOT NULL;
