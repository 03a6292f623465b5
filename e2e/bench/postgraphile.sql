-- What PostGraphile needs to see the tables as they are meant: each kind of
-- element as a view with its keys, and the keys kept in JSON as rows. The index
-- is for these views; Sammenheng reads plans whole and does not use it.
CREATE INDEX plan_element_parent ON plan_element (parent_id, kind, ordinal);

CREATE SCHEMA graph;

CREATE VIEW graph.theme AS
  SELECT id, plan_id, ordinal, number::integer AS number, title, text
  FROM plan_element WHERE kind = 'THEME' AND parent_id IS NULL;
COMMENT ON VIEW graph.theme IS E'@primaryKey id\n@foreignKey (plan_id) references public.plan (id)|@foreignFieldName themes';

CREATE VIEW graph.goal AS
  SELECT id, parent_id AS theme_id, ordinal, number, detail ->> 'kind' AS kind, text FROM plan_element WHERE kind = 'GOAL';
COMMENT ON VIEW graph.goal IS E'@primaryKey id\n@foreignKey (theme_id) references graph.theme (id)|@foreignFieldName goals';

CREATE VIEW graph.core_component AS
  SELECT id, parent_id AS theme_id, ordinal, title, detail -> 'items' AS items FROM plan_element WHERE kind = 'CORE_COMPONENT';
COMMENT ON VIEW graph.core_component IS E'@primaryKey id\n@foreignKey (theme_id) references graph.theme (id)|@foreignFieldName coreComponents';

CREATE VIEW graph.vision AS
  SELECT id, parent_id AS theme_id, ordinal, title, text, detail -> 'unit_kinds' AS unit_kinds
  FROM plan_element WHERE kind = 'VISION';
COMMENT ON VIEW graph.vision IS E'@primaryKey id\n@foreignKey (theme_id) references graph.theme (id)|@foreignFieldName visions';

CREATE VIEW graph.sign AS
  SELECT id, parent_id AS vision_id, ordinal, text FROM plan_element WHERE kind = 'SIGN';
COMMENT ON VIEW graph.sign IS E'@primaryKey id\n@foreignKey (vision_id) references graph.vision (id)|@foreignFieldName signs';

CREATE VIEW graph.criterion AS
  SELECT id, parent_id AS sign_id, ordinal, text FROM plan_element WHERE kind = 'ACTION_CRITERION';
COMMENT ON VIEW graph.criterion IS E'@primaryKey id\n@foreignKey (sign_id) references graph.sign (id)|@foreignFieldName criteria';

CREATE VIEW graph.measure AS
  SELECT id, parent_id AS theme_id, ordinal, text FROM plan_element WHERE kind = 'MEASURE';
COMMENT ON VIEW graph.measure IS E'@primaryKey id\n@foreignKey (theme_id) references graph.theme (id)|@foreignFieldName measures';

CREATE VIEW graph.plan_year AS
  SELECT id, plan_id, ordinal, key AS label FROM plan_element WHERE kind = 'PLAN_YEAR';
COMMENT ON VIEW graph.plan_year IS E'@primaryKey id\n@foreignKey (plan_id) references public.plan (id)|@foreignFieldName years';

CREATE VIEW graph.milestone AS
  SELECT id, parent_id AS year_id, ordinal, number::integer AS number, text FROM plan_element WHERE kind = 'MILESTONE';
COMMENT ON VIEW graph.milestone IS E'@primaryKey id\n@foreignKey (year_id) references graph.plan_year (id)|@foreignFieldName milestones';

CREATE VIEW graph.activity_tie AS
  SELECT activity_id, milestone_id, ordinal FROM activity_milestone;
COMMENT ON VIEW graph.activity_tie IS E'@primaryKey activity_id,milestone_id\n@foreignKey (milestone_id) references graph.milestone (id)|@fieldName milestone|@foreignFieldName activities\n@foreignKey (activity_id) references public.activity (id)|@foreignFieldName ties';

CREATE VIEW graph.audience_position AS
  SELECT activity.id AS activity_id, held.value::uuid AS position_id, held.ordinality AS ordinal
  FROM activity, jsonb_array_elements_text(activity.audience -> 'positions') WITH ORDINALITY AS held;
COMMENT ON VIEW graph.audience_position IS E'@primaryKey activity_id,position_id\n@foreignKey (activity_id) references public.activity (id)|@foreignFieldName audiencePositions\n@foreignKey (position_id) references public.position (id)|@fieldName position';

ANALYZE;
