import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/command/buildCatalogue.ts';
import { siteSchema } from '../../src/report/siteSchema.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-site-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  [{}],
  [{ organisation: { zh: '甲县', en: 'Jia County' }, home: 'jia' }],
  [{ logo: 'data/logo.svg', contact: 'gongkai@example.gov.cn' }],
  [{ contact: 'https://www.example.gov.cn/error?to=nianbao' }],
  [
    {
      filing: { number: '甲ICP备00000000号' },
      links: [{ label: { zh: '甲', en: 'Jia' }, url: 'https://a.cn/' }],
    },
  ],
  [{ peerGroups: [{ name: { zh: '邻县', en: 'Neighbours' }, agencies: ['jia', 'yi'] }] }],
])('%j is a site', (members) => {
  expect(siteSchema.safeParse({ format: 'nianbao-site/1', ...members }).success).toBe(true);
});

// What would lead out of the site, run as a script, or mean nothing is told with its place, and nothing else is lost.
test.each([
  ['contact', { contact: 'javascript:alert(1)' }, '电子邮箱'],
  ['contact', { contact: 'a@b\nBcc: c@d.cn' }, '电子邮箱'],
  ['logo', { logo: '../../etc/logo.svg' }, '相对路径'],
  ['logo', { logo: 'https://elsewhere.example/logo.svg' }, '相对路径'],
  ['logo', { logo: 'data/logo.html' }, '相对路径'],
  ['links[0].url', { links: [{ label: { zh: '甲', en: 'a' }, url: 'data:text/html,x' }] }, 'http'],
  ['home', { home: 'Not An Id' }, '机构代号'],
  ['', { colour: 'red' }, 'colour'],
])('%s in %j is told in both languages, and the rest stands', (path, members, due) => {
  writeFileSync(join(folder, 'site.json'), JSON.stringify({ format: 'nianbao-site/1', ...members }));
  const { catalogue } = buildCatalogue(folder);
  expect(catalogue.site).toBeUndefined();
  const [broken] = catalogue.broken;
  const problem = broken?.problems[0];
  expect({ file: broken?.file, path: problem?.path }).toEqual({ file: 'site.json', path });
  expect(JSON.stringify(problem)).toContain(due);
  expect(problem?.message.en).not.toBe('');
});
