-- The accounting identities (勾稽关系) of tables 三 and 四 that reports break: one row each, with what either side
-- comes to. What has a blank or approximate cell can be neither kept nor broken and is left out.
-- Standard SQL: DuckDB, Spark and Trino run it as it stands.
WITH known AS (
  SELECT province, agency, CAST(year AS INTEGER) AS year, scope, section, row_code, column_code, outcome_kind,
    value, status IN ('number', 'zero') AS is_exact
  FROM figures
  WHERE section IN ('requests', 'disputes')
),
terms AS (
  -- 本年新收 + 上年结转 = 总计 + 结转下年度, in every column.
  SELECT province, agency, year, scope, 'requests-balance' AS rule, column_code AS place,
    CASE WHEN row_code IN ('newlyReceived', 'carriedOver') THEN 'left' ELSE 'right' END AS side, value, is_exact
  FROM known
  WHERE section = 'requests' AND row_code IN ('newlyReceived', 'carriedOver', 'outcomeTotal', 'carriedForward')
  UNION ALL
  -- （七）总计 = the sum of the outcomes, in every column.
  SELECT province, agency, year, scope, 'requests-handled-sum', column_code,
    CASE WHEN row_code = 'outcomeTotal' THEN 'right' ELSE 'left' END, value, is_exact
  FROM known
  WHERE section = 'requests' AND (row_code = 'outcomeTotal' OR outcome_kind IS NOT NULL)
  UNION ALL
  -- 总计 = the sum of the six kinds of applicant, or of the four results, in every row.
  SELECT province, agency, year, scope,
    CASE WHEN section = 'requests' THEN 'requests-applicant-sum' ELSE 'disputes-sum' END, row_code,
    CASE WHEN column_code = 'total' THEN 'right' ELSE 'left' END, value, is_exact
  FROM known
  UNION ALL
  -- 上年结转 = 结转下年度 of the year before, where both reports speak for the same organs.
  SELECT province, agency, year + 1, scope, 'carry-over', column_code, 'left', value, is_exact
  FROM known WHERE section = 'requests' AND row_code = 'carriedForward'
  UNION ALL
  SELECT province, agency, year, scope, 'carry-over', column_code, 'right', value, is_exact
  FROM known WHERE section = 'requests' AND row_code = 'carriedOver'
),
sums AS (
  SELECT province, agency, year, rule, place, scope,
    count(CASE WHEN NOT is_exact THEN 1 END) AS inexact,
    round(sum(CASE WHEN side = 'left' THEN value END), 6) AS left_side,
    round(sum(CASE WHEN side = 'right' THEN value END), 6) AS right_side
  FROM terms
  GROUP BY province, agency, year, rule, place, scope
)
SELECT province, agency, year, rule, place, left_side, right_side, left_side - right_side AS difference
FROM sums
WHERE inexact = 0 AND left_side <> right_side
