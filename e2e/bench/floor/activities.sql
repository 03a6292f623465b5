WITH page AS MATERIALIZED (
  SELECT * FROM activity ORDER BY start_date, plan_id, ordinal LIMIT 50
)
SELECT json_agg(json_build_object(
  'title', page.title, 'kind', page.kind, 'place', page.place,
  'when', json_build_object(
    'text', page.when_text, 'precision', page.precision, 'start', page.start_date, 'end', page.end_date),
  'milestones', (
    SELECT coalesce(json_agg(json_build_object(
      'number', milestone.number::integer, 'text', milestone.text) ORDER BY tie.ordinal), '[]')
    FROM activity_milestone AS tie JOIN plan_element AS milestone ON milestone.id = tie.milestone_id
    WHERE tie.activity_id = page.id),
  'networks', (
    SELECT coalesce(json_agg(json_build_object(
      'name', network.name, 'abbreviation', network.abbreviation) ORDER BY tie.ordinal), '[]')
    FROM activity_network AS tie JOIN network ON network.id = tie.network_id WHERE tie.activity_id = page.id),
  'audience', json_build_object('text', page.audience -> 'text', 'positions', (
    SELECT coalesce(json_agg(json_build_object('name', position.name) ORDER BY held.ordinality), '[]')
    FROM jsonb_array_elements_text(page.audience -> 'positions') WITH ORDINALITY AS held
      JOIN position ON position.id = held.value::uuid))
) ORDER BY page.start_date, page.plan_id, page.ordinal)::text
FROM page
