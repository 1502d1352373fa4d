-- Every measure of every report, reckoned from the figures of the reports alone (the view `figures`).
-- A measure has a value only where everything it is made of is exact; a rate also shows both its sides.
-- Standard SQL: DuckDB, Spark and Trino run it as it stands.
WITH known AS (
  SELECT province, agency, year, section, row_code, column_code, comparable_column, outcome_kind, unit_family,
    value, status, status IN ('number', 'zero') AS is_exact, status = 'not_applicable' AS is_no_part
  FROM figures
),
-- 总计 as it is printed, whatever its parts come to; where it is blank, what they come to.
totals AS (
  SELECT province, agency, year, section, row_code, max(outcome_kind) AS outcome_kind,
    max(CASE WHEN column_code = 'total' AND is_no_part THEN 1 ELSE 0 END) = 1 AS is_no_part,
    CASE
      WHEN max(CASE WHEN column_code = 'total' AND status IN ('number', 'zero', 'approximate', 'not_applicable')
        THEN 1 ELSE 0 END) = 1
        THEN max(CASE WHEN column_code = 'total' THEN value END)
      WHEN count(CASE WHEN column_code <> 'total' AND NOT is_no_part AND NOT is_exact THEN 1 END) = 0
        THEN sum(CASE WHEN column_code <> 'total' AND is_exact THEN value END)
    END AS value
  FROM known
  WHERE section IN ('requests', 'disputes')
  GROUP BY province, agency, year, section, row_code
),
channel_names AS (
  SELECT DISTINCT row_code AS channel FROM known WHERE section = 'channels' AND row_code NOT LIKE '%+%'
),
-- What each measure is added up from; most are one figure.
parts AS (
  SELECT province, agency, year, 'requests.' || row_code AS measure, value, is_no_part
  FROM totals WHERE section = 'requests'
  UNION ALL
  SELECT province, agency, year, 'requests.toHandle', value, is_no_part
  FROM totals WHERE section = 'requests' AND row_code IN ('newlyReceived', 'carriedOver')
  UNION ALL
  SELECT province, agency, year, 'outcomes.' || outcome_kind, value, is_no_part
  FROM totals WHERE section = 'requests' AND outcome_kind IS NOT NULL
  UNION ALL
  SELECT province, agency, year, '(disclosed)', value, is_no_part
  FROM totals WHERE section = 'requests' AND row_code IN ('granted', 'partlyGranted')
  UNION ALL
  SELECT province, agency, year, 'applicants.' || column_code, value, is_no_part
  FROM known WHERE section = 'requests' AND row_code = 'newlyReceived' AND column_code <> 'total'
  UNION ALL
  SELECT province, agency, year, 'applicants.organizations', value, is_no_part
  FROM known
  WHERE section = 'requests' AND row_code = 'newlyReceived' AND column_code NOT IN ('total', 'naturalPerson')
  UNION ALL
  SELECT province, agency, year, 'disputes.' || row_code || '.total', value, is_no_part
  FROM totals WHERE section = 'disputes'
  UNION ALL
  SELECT province, agency, year, 'disputes.' || row_code || '.' || column_code, value, is_no_part
  FROM known WHERE section = 'disputes' AND column_code <> 'total'
  UNION ALL
  SELECT province, agency, year, 'disputes.litigation.total', value, is_no_part
  FROM totals WHERE section = 'disputes' AND row_code <> 'reconsideration'
  UNION ALL
  SELECT province, agency, year, 'disputes.litigation.' || column_code, value, is_no_part
  FROM known WHERE section = 'disputes' AND row_code <> 'reconsideration' AND column_code <> 'total'
  UNION ALL
  SELECT province, agency, year, '(disputes)', value, is_no_part FROM totals WHERE section = 'disputes'
  UNION ALL
  -- Pending cases have no result yet and are in no denominator.
  SELECT province, agency, year,
    CASE WHEN row_code = 'reconsideration' THEN '(reconsideration closed)' ELSE '(litigation closed)' END,
    value, is_no_part
  FROM known WHERE section = 'disputes' AND column_code IN ('upheld', 'corrected', 'otherResult')
  UNION ALL
  SELECT province, agency, year, 'disclosure.' || row_code || '.' || comparable_column, value, is_no_part
  FROM known WHERE section = 'disclosure'
  UNION ALL
  SELECT province, agency, year,
    CASE WHEN row_code = 'informationFee' THEN 'money.informationFee' ELSE 'totals.disclosed' END,
    value, is_no_part
  FROM known WHERE section = 'totals'
  UNION ALL
  SELECT province, agency, year, 'totals.channels.' || unit_family, value, is_no_part
  FROM known WHERE section = 'channels'
  UNION ALL
  -- One number for several channels is never divided among them: none of them then has an exact one.
  SELECT k.province, k.agency, k.year, 'channels.' || c.channel || '.' || k.unit_family,
    CASE WHEN k.row_code = c.channel THEN k.value END, k.is_no_part
  FROM known k
  JOIN channel_names c ON '+' || k.row_code || '+' LIKE '%+' || c.channel || '+%'
  WHERE k.section = 'channels'
),
added AS (
  SELECT province, agency, year, measure,
    CASE WHEN count(CASE WHEN NOT is_no_part AND value IS NULL THEN 1 END) = 0
      THEN round(sum(CASE WHEN NOT is_no_part THEN value END), 6) END AS value
  FROM parts
  GROUP BY province, agency, year, measure
),
sides (measure, numerator, denominator) AS (
  VALUES
    ('rates.handling', 'requests.outcomeTotal', 'requests.toHandle'),
    ('rates.disclosure', '(disclosed)', 'requests.outcomeTotal'),
    ('rates.refusal', 'outcomes.refused', 'requests.outcomeTotal'),
    ('rates.naturalPersonShare', 'applicants.naturalPerson', 'requests.newlyReceived'),
    ('rates.reconsiderationCorrection', 'disputes.reconsideration.corrected', '(reconsideration closed)'),
    ('rates.litigationCorrection', 'disputes.litigation.corrected', '(litigation closed)'),
    ('rates.disputesPerHundred', '(disputes)', 'requests.outcomeTotal'),
    ('shares.granted', 'outcomes.granted', 'requests.outcomeTotal'),
    ('shares.partlyGranted', 'outcomes.partlyGranted', 'requests.outcomeTotal'),
    ('shares.unableToProvide', 'outcomes.unableToProvide', 'requests.outcomeTotal'),
    ('shares.notProcessed', 'outcomes.notProcessed', 'requests.outcomeTotal'),
    ('shares.otherwiseHandled', 'outcomes.otherwiseHandled', 'requests.outcomeTotal')
)
SELECT province, agency, year, measure, value, NULL AS numerator, NULL AS denominator
FROM added WHERE measure NOT LIKE '(%'
UNION ALL
SELECT n.province, n.agency, n.year, s.measure,
  CASE WHEN d.value <> 0 THEN n.value / d.value END, n.value, d.value
FROM sides s
JOIN added n ON n.measure = s.numerator
JOIN added d ON d.measure = s.denominator AND d.province = n.province AND d.agency = n.agency AND d.year = n.year
