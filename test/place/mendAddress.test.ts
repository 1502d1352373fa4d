import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendAddress, mendUrl } from '../../src/place/mendAddress.ts';
import { parsePlace } from '../../src/place/parsePlace.ts';
import { writePlace } from '../../src/place/writePlace.ts';

const plain = '#/agency/hongze';
const full = '#/agency/hongze?years=2023-2024&year=2023&cell=disputes.reconsideration.total';
const picks = '#/compare/jiangsu?as=lines&pick=hongze,suqian';

/** What arrives, and what was sent. */
const arrivals: readonly (readonly [string, string])[] = [
  ['#/agency/hongze%3Fyears=2023', '#/agency/hongze?years=2023'],
  ['#%2Fagency%2Fhongze', plain],
  ['#%2Fagency%2Fhongze%3Fyears%3D2023-2024%26year%3D2023%26cell%3Ddisputes.reconsideration.total', full],
  ['#%252Fagency%252Fhongze%253Fyears%253D2023', '#/agency/hongze?years=2023'],
  ['#%25252Fagency%25252Fhongze', plain],
  ['#%23/agency/hongze', plain],
  ['##/agency/hongze', plain],
  ['#!/agency/hongze', plain],
  ['#//agency//hongze', plain],
  ['#/agency/hongze&from=singlemessage', plain],
  ['#/agency/hongze?from=singlemessage&isappinstalled=0', plain],
  ['#/agency/hongze?from=groupmessage', plain],
  ['#/agency/hongze?from=timeline&isappinstalled=0?years=2023', '#/agency/hongze?years=2023'],
  [`${full}&from=singlemessage&isappinstalled=0`, full],
  ['#/?from=timeline', '#/'],
  [
    '#/agency/hongze?years=2023&scene=1&clicktime=1700000000&enterid=1700000000',
    '#/agency/hongze?years=2023',
  ],
  ['#/agency/hongze?utm_source=wechat&utm_medium=social&spm=a2c4', plain],
  ['#/agency/hongze#wechat_redirect', plain],
  ['#/agency/hongze#rd', plain],
  ['#/agency/hongze。', plain],
  ['#/agency/hongze%E3%80%82', plain],
  ['#/agency/hongze）', plain],
  ['#/agency/hongze）。', plain],
  ['#/agency/hongze)', plain],
  ['#/agency/hongze).', plain],
  ['#/agency/hongze,', plain],
  [`${full}；`, full],
  [`${full}】`, full],
  [`${full}”。`, full],
  ['#/agency/hongze，请看第三张表', plain],
  ['#/agency/hongze请看第三张表', plain],
  ['#/agency/hongze——洪泽区', plain],
  ['#/agency/hongze?years=2023-%0A2024&year=2023&cell=disputes.reconsideration.total', full],
  ['#/agency/hongze?years=2023-%0D%0A2024&year=2023&cell=disputes.%20reconsideration.total', full],
  ['#/agency/hon%20gze', plain],
  ['#/agency/hon%0A%3E%20gze', plain],
  ['#/agency/hongze%E2%80%8B', plain],
  ['#/agency/hong\u00adze', plain],
  ['#/compare/jiangsu?as=lines&amp;pick=hongze%2Csuqian', picks],
  ['#/compare/jiangsu&as=lines&pick=hongze,suqian', picks],
  ['#/agency/hongze？years=2023–2024＆year＝2023', '#/agency/hongze?years=2023-2024&year=2023'],
  ['#/agency/hongze?years=２０２３', '#/agency/hongze?years=2023'],
  ['#/agency/hongze？', plain],
  ['#/agency/hongze?', plain],
];

describe('a link as it arrives', () => {
  test.each(arrivals)('%j is %j', (arrived, sent) => {
    expect(mendAddress(arrived)).toBe(sent);
    const { place, notices } = parsePlace(arrived);
    expect(notices).toEqual([]);
    expect(writePlace(place)).toBe(sent);
    expect(mendAddress(encodeURI(arrived))).toBe(sent);
  });

  test.each([
    ['/nianbao/', '?from=singlemessage&isappinstalled=0', plain, `/nianbao/${plain}`],
    ['/nianbao/', '?from=singlemessage%23/agency/hongze', '', `/nianbao/${plain}`],
    ['/', '?%23%2Fagency%2Fhongze%3Fyears%3D2023', '', '/#/agency/hongze?years=2023'],
    ['/', '?from=timeline', '', '/'],
    ['/', '?ticket=7&from=timeline', plain, `/?ticket=7${plain}`],
    ['/', '?q=a%23b', plain, `/?q=a%23b${plain}`],
    ['/', '', '', '/'],
  ])('%s%s%s is opened as %s', (pathname, search, hash, opened) => {
    expect(mendUrl({ pathname, search, hash })).toBe(opened);
  });

  test.each(['#/概览', '#/agency/洪泽', '#/?measure=收件', '#/?colour=red', '#/agency/HONG%20ZE'])(
    '%s is not plainly anything: it is told',
    (hash) => expect(parsePlace(hash).notices).toHaveLength(1),
  );

  test('what is mended needs no more mending', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webFragments()), (text) => {
        const once = mendAddress(`#${text}`);
        expect(mendAddress(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});
