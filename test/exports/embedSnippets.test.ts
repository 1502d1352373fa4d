import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { snippet, snippetKinds, type Embedded } from '../../src/exports/embed/snippets.ts';

const embedded: Embedded = {
  frame: 'https://open.example/nianbao/embed.html#/embed/hongze?figures=outcomes&theme=light',
  script: 'https://open.example/nianbao/embed-size.js',
  dashboard: 'https://open.example/nianbao/#/agency/hongze',
  figure: 'outcomes',
  agency: 'hongze',
  options: 'theme=light',
  lang: 'zh-CN',
  title: '洪泽区：申请办理结果，2023—2024年',
  alt: '予以公开：2023 10件，2024 50件。',
  sizes: [
    { width: 320, height: 600 },
    { width: 768, height: 500 },
  ],
};
const picture = { address: 'outcomes.svg', width: 960, height: 540 };

test.each(snippetKinds)('the code of %s is as written down', async (kind) => {
  await expect(`${snippet(kind, embedded, picture)}\n`).toMatchFileSnapshot(`../golden/embed-${kind}.html`);
});

test('no picture: a link in words, never an image that is not there', () => {
  for (const kind of snippetKinds) {
    const text = snippet(kind, embedded, null);
    expect(text).not.toContain('<img');
    expect(text).toContain(`<a href="${embedded.dashboard}" lang="zh-CN">${embedded.title}</a>`);
  }
});

test('a title cannot leave its attribute', () => {
  const title = '"><script>alert(1)</script>&';
  for (const kind of snippetKinds) {
    const text = snippet(kind, { ...embedded, title, alt: title, options: title, agency: title }, picture);
    const scripts = JSON.stringify(parseFragment(text), (key, value) =>
      key === 'parentNode' ? undefined : value,
    ).match(/"nodeName":"script"/g);
    expect(scripts?.length ?? 0, kind).toBe(kind === 'growing' || kind === 'element' ? 1 : 0);
  }
});
