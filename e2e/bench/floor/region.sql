SELECT json_build_object('name', region.name, 'municipalities', (
  SELECT json_agg(json_build_object('name', municipality.name, 'plans', (
    SELECT coalesce(json_agg(json_build_object('title', plan.title, 'kind', plan.kind, 'status', plan.status, 'years', (
      SELECT coalesce(json_agg(json_build_object('label', year.key, 'milestones', (
        SELECT coalesce(json_agg(json_build_object('number', milestone.number::integer, 'text', milestone.text, 'activities', (
          SELECT count(*) FROM activity_milestone AS tie WHERE tie.milestone_id = milestone.id
        )) ORDER BY milestone.ordinal), '[]')
        FROM plan_element AS milestone
        WHERE milestone.plan_id = plan.id AND milestone.parent_id = year.id AND milestone.kind = 'MILESTONE'
      )) ORDER BY year.ordinal), '[]')
      FROM plan_element AS year WHERE year.plan_id = plan.id AND year.kind = 'PLAN_YEAR'
    )) ORDER BY plan.slug), '[]')
    FROM plan WHERE plan.owner_id = municipality.id AND NOT plan.is_outline
  )))
  FROM region_membership AS member JOIN organisation AS municipality ON municipality.id = member.municipality_id
  WHERE member.region_id = region.id
))::text
FROM organisation AS region WHERE region.slug = $1
