import type { Agency } from '../../src/report/agency.ts';

/** How much an agency has to report; `requests` and the rest are typical numbers of a year. */
export interface DemoAgency {
  readonly agency: Agency;
  readonly requests: number;
  readonly licensing: number;
  readonly penalties: number;
  readonly compulsion: number;
  /** 万元. */
  readonly fees: number;
  /** Normative documents in force at the end of 2018. */
  readonly documents: number;
}

export const demoCounty = 'demo-county';
export const demoYears = [2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;

const county: Agency = {
  id: demoCounty,
  names: { official: '示例县人民政府', short: '示例县', en: 'Example County' },
  kind: 'government',
  level: 'county',
  parent: null,
  synthetic: true,
};

type More = Pick<Agency, 'since' | 'until' | 'mergedInto' | 'unpublished'> & {
  readonly former?: Agency['names']['former'];
};

function township(id: string, short: string, en: string, more: More = {}): Agency {
  const { former, ...rest } = more;
  return {
    id: `demo-${id}`,
    names: { official: `示例县${short}人民政府`, short, en, ...(former ? { former } : {}) },
    kind: 'government',
    level: 'township',
    parent: demoCounty,
    ...rest,
    synthetic: true,
  };
}

function department(id: string, name: string, short: string, en: string, more: More = {}): Agency {
  return {
    id: `demo-${id}`,
    names: { official: `示例县${name}`, short, en: `Example County ${en}` },
    kind: 'department',
    level: 'county',
    parent: demoCounty,
    ...more,
    synthetic: true,
  };
}

/** The heavenly stems 甲乙丙丁… make every name plainly invented and each pinyin different. */
const townships: readonly (readonly [Agency, number, number])[] = [
  [township('jiahe', '甲河镇', 'Jiahe Town'), 3, 40],
  [township('yishan', '乙山镇', 'Yishan Town'), 2, 25],
  [township('bingqiao', '丙桥镇', 'Bingqiao Town'), 2, 12],
  [township('dinghu', '丁湖镇', 'Dinghu Town', { former: [{ name: '丁湖乡', until: 2021 }] }), 1, 8],
  [township('wuling', '戊岭乡', 'Wuling Township'), 1, 0],
  [township('jitang', '己塘乡', 'Jitang Township'), 0, 0],
  [township('gengping', '庚坪乡', 'Gengping Township'), 0, 0],
  [
    township('xingou', '辛沟乡', 'Xingou Township', {
      unpublished: [{ year: 2024, confirmedBy: '示例县人民政府办公室', confirmedOn: '2025-04-10' }],
    }),
    0,
    0,
  ],
  [township('rentan', '壬滩乡', 'Rentan Township'), 1, 0],
  [township('guiquan', '癸泉乡', 'Guiquan Township'), 0, 0],
  [township('zigang', '子岗乡', 'Zigang Township', { former: [{ name: '丑坝乡', until: 2022 }] }), 0, 0],
  [township('chouba', '丑坝乡', 'Chouba Township', { until: 2022, mergedInto: 'demo-zigang' }), 0, 0],
];

type Load = Omit<DemoAgency, 'agency'>;
const departments: readonly (readonly [Agency, Load])[] = [
  [
    department('office', '人民政府办公室', '县政府办', 'Government Office'),
    { requests: 18, licensing: 0, penalties: 0, compulsion: 0, fees: 0, documents: 46 },
  ],
  [
    department('education', '教育局', '教育局', 'Education Bureau'),
    { requests: 6, licensing: 42, penalties: 0, compulsion: 0, fees: 388, documents: 21 },
  ],
  [
    department('police', '公安局', '公安局', 'Public Security Bureau'),
    { requests: 14, licensing: 5200, penalties: 1900, compulsion: 160, fees: 96, documents: 9 },
  ],
  [
    department('resources', '自然资源局', '自然资源局', 'Natural Resources Bureau'),
    { requests: 34, licensing: 620, penalties: 58, compulsion: 12, fees: 2140, documents: 17 },
  ],
  [
    department('housing', '住房和城乡建设局', '住建局', 'Housing and Construction Bureau'),
    { requests: 28, licensing: 340, penalties: 44, compulsion: 10, fees: 870, documents: 14 },
  ],
  [
    department('agriculture', '农业农村局', '农业农村局', 'Agriculture and Rural Affairs Bureau'),
    { requests: 12, licensing: 210, penalties: 30, compulsion: 8, fees: 0, documents: 19 },
  ],
  [
    department('market', '市场监督管理局', '市场监管局', 'Market Supervision Bureau'),
    { requests: 14, licensing: 3800, penalties: 260, compulsion: 36, fees: 24, documents: 11 },
  ],
  [
    department('approval', '行政审批局', '行政审批局', 'Administrative Approval Bureau', { since: 2021 }),
    { requests: 3, licensing: 6400, penalties: 0, compulsion: 0, fees: 0, documents: 2 },
  ],
];

/** The twelve townships and eight departments below the county. */
export const demoUnits: readonly DemoAgency[] = [
  ...townships.map(([agency, requests, penalties]) => ({
    agency,
    requests,
    licensing: penalties > 0 ? 60 : 0,
    penalties,
    compulsion: 0,
    fees: 0,
    documents: 0,
  })),
  ...departments.map(([agency, load]) => ({ agency, ...load })),
];

/** What the county's consolidated report holds besides the units that report here: its other departments. */
export const demoRest: DemoAgency = {
  agency: county,
  requests: 70,
  licensing: 4400,
  penalties: 1800,
  compulsion: 120,
  fees: 1500,
  documents: 60,
};

export const demoAgencies: readonly Agency[] = [county, ...demoUnits.map(({ agency }) => agency)];
