-- The goals that talks start from: about the operation, never about a person, so they are not sealed.

-- The place is the order, and bounds how many there are: two who add at once cannot have the same.
CREATE TABLE IF NOT EXISTS ms_unit_goal (
  id          varchar(32)   NOT NULL,
  tenant      varchar(200)  NOT NULL,
  level       varchar(20)   NOT NULL,
  unit        varchar(200)  NOT NULL,
  period      varchar(9)    NOT NULL,
  place       integer       NOT NULL,
  goal        varchar(2000) NOT NULL,
  conditions  varchar(2000),
  author      varchar(200)  NOT NULL,
  written_at  timestamp(6) with time zone NOT NULL,
  version     integer       NOT NULL,
  CONSTRAINT ms_unit_goal_pk PRIMARY KEY (id),
  CONSTRAINT ms_unit_goal_place UNIQUE (tenant, unit, period, level, place),
  CONSTRAINT ms_unit_goal_place_from_1_to_30 CHECK (place BETWEEN 1 AND 30),
  CONSTRAINT ms_unit_goal_version_from_1 CHECK (version >= 1),
  CONSTRAINT ms_unit_goal_level CHECK (level IN ('OPERATION', 'UNIT', 'WORKPLACE'))
);
