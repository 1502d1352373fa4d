/** Every kind of page, and of trouble a page can be in. */
export const routes = [
  '#/',
  '#/overview/jiangsu',
  '#/overview/demo-county',
  '#/compare/demo-county?pick=demo-jiahe,demo-yishan',
  '#/compare/demo-county?as=lines&pick=demo-jiahe',
  '#/compare/demo-county?as=heat&measure=rates.disclosure',
  '#/compare/demo-county?as=multiples',
  '#/compare/demo-county?as=table&sort=-2025',
  '#/agency/hongze?year=2023&cell=disputes.reconsideration.total',
  '#/agency/shanghai-office',
  '#/agency/demo-county?lang=en',
  '#/agency/jiangsu',
  '#/agency',
  '#/findings',
  '#/findings/demo-county?kind=error',
  '#/agency/nobody?years=2030-2020',
] as const;
