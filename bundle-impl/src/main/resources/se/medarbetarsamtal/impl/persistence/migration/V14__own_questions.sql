ALTER TABLE ms_setting ADD COLUMN IF NOT EXISTS own_questions boolean DEFAULT FALSE NOT NULL;

-- A question that one of its parties has added to one talk. Its words are sealed among the talk's texts, under this id.
CREATE TABLE IF NOT EXISTS ms_own_question (
  tenant       varchar(200) NOT NULL,
  dialogue_id  varchar(32)  NOT NULL,
  id           varchar(32)  NOT NULL,
  place        integer      NOT NULL,
  added_by     varchar(200) NOT NULL,
  added_at     timestamp(6) with time zone NOT NULL,
  CONSTRAINT ms_own_question_pk PRIMARY KEY (tenant, dialogue_id, id),
  CONSTRAINT ms_own_question_place UNIQUE (tenant, dialogue_id, place),
  CONSTRAINT ms_own_question_dialogue FOREIGN KEY (tenant, dialogue_id) REFERENCES ms_dialogue (tenant, id)
);
