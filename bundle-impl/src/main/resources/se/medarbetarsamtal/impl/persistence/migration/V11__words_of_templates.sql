-- What a list shows of the newest version of a template; replaced when a newer one is published. The sort key is the beginning
-- of the title's place in Swedish order, which each database would see in its own way. The languages stand between commas.
CREATE TABLE IF NOT EXISTS ms_template_entry (
  template_id  varchar(32)  NOT NULL,
  tenant       varchar(200) NOT NULL,
  version      integer      NOT NULL,
  questions    integer      NOT NULL,
  languages    varchar(400) NOT NULL,
  sort_key     bytea        NOT NULL,
  CONSTRAINT ms_template_entry_pk PRIMARY KEY (template_id),
  CONSTRAINT ms_template_entry_version FOREIGN KEY (template_id, version)
    REFERENCES ms_template_version (template_id, version)
);
CREATE INDEX IF NOT EXISTS ms_template_entry_order ON ms_template_entry (sort_key, template_id);

-- Each word of it once, without endings, marks and capitals.
CREATE TABLE IF NOT EXISTS ms_template_word (
  word         varchar(60)  NOT NULL,
  template_id  varchar(32)  NOT NULL,
  tenant       varchar(200) NOT NULL,
  CONSTRAINT ms_template_word_pk PRIMARY KEY (word, template_id)
);
CREATE INDEX IF NOT EXISTS ms_template_word_template ON ms_template_word (template_id);

-- Every word is a row now.
ALTER TABLE ms_template_version DROP COLUMN IF EXISTS words;
