SELECT json_build_object('title', plan.title, 'status', plan.status, 'period', plan.period_label, 'themes', (
  SELECT coalesce(json_agg(json_build_object(
    'number', theme.number::integer, 'title', theme.title, 'text', theme.text,
    'goals', (
      SELECT coalesce(json_agg(json_build_object(
        'number', number, 'kind', detail ->> 'kind', 'text', text) ORDER BY ordinal), '[]')
      FROM plan_element WHERE parent_id = theme.id AND kind = 'GOAL'),
    'coreComponents', (
      SELECT coalesce(json_agg(json_build_object('title', title, 'items', detail -> 'items') ORDER BY ordinal), '[]')
      FROM plan_element WHERE parent_id = theme.id AND kind = 'CORE_COMPONENT'),
    'visions', (
      SELECT coalesce(json_agg(json_build_object(
        'title', title, 'text', text, 'unitKinds', detail -> 'unit_kinds', 'signs', (
          SELECT coalesce(json_agg(json_build_object('text', text, 'criteria', (
            SELECT coalesce(json_agg(json_build_object('text', text) ORDER BY ordinal), '[]')
            FROM plan_element WHERE parent_id = sign.id AND kind = 'ACTION_CRITERION')) ORDER BY ordinal), '[]')
          FROM plan_element AS sign WHERE parent_id = vision.id AND kind = 'SIGN')) ORDER BY ordinal), '[]')
      FROM plan_element AS vision WHERE parent_id = theme.id AND kind = 'VISION'),
    'measures', (
      SELECT coalesce(json_agg(json_build_object('text', text) ORDER BY ordinal), '[]')
      FROM plan_element WHERE parent_id = theme.id AND kind = 'MEASURE')) ORDER BY theme.ordinal), '[]')
  FROM plan_element AS theme
  WHERE theme.plan_id = plan.id AND theme.kind = 'THEME' AND theme.parent_id IS NULL))::text
FROM plan WHERE plan.slug = $1
