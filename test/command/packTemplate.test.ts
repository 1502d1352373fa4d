import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fillPackPage } from '../../src/archive/packPage.ts';
import { gzip } from '../../src/command/gzip.ts';
import { packTemplate, type BuiltChunk } from '../../src/command/packTemplate.ts';

const chunk = (fileName: string, code: string, rest: Partial<BuiltChunk> = {}): BuiltChunk => ({
  fileName,
  code,
  imports: [],
  dynamicImports: [],
  ...rest,
});
const entry = chunk(
  'assets/index-a.js',
  'import{a}from"./shared-b.js";import(`./later-c.js`);import("./Intake-d.js");',
  {
    imports: ['assets/shared-b.js'],
    dynamicImports: ['assets/later-c.js', 'assets/Intake-d.js'],
  },
);
const chunks = [
  entry,
  chunk('assets/shared-b.js', 'export const a=1;'),
  chunk('assets/later-c.js', 'import{a}from"./shared-b.js";', { imports: ['assets/shared-b.js'] }),
  chunk('assets/Intake-d.js', 'worker'),
  chunk('assets/embed-e.js', 'elsewhere'),
];
const boot = 'start()';
const template = packTemplate(chunks, 'assets/index-a.js', {
  boot,
  styles: 'a{color:red}',
  licences: 'MIT <a@b> </script>',
});

function packed(page: string): Record<string, string> {
  const [, json = ''] = /id="nianbao-program">(.*?)<\/script>/.exec(page) ?? [];
  const { chunks: held }: { chunks: Record<string, { text: string }> } = JSON.parse(json);
  return Object.fromEntries(
    Object.entries(held).map(([name, { text }]) => [
      name,
      gunzipSync(Buffer.from(text, 'base64')).toString('utf8'),
    ]),
  );
}

describe('the template of the one-file pack', () => {
  test('holds what the entry reaches, with modules under names the page can give', () => {
    expect(packed(template)).toEqual({
      'index-a.js':
        'import{a}from"pack:shared-b.js";globalThis.nianbaoChunk("later-c.js");globalThis.nianbaoChunk("Intake-d.js");',
      'shared-b.js': 'export const a=1;',
      'later-c.js': 'import{a}from"pack:shared-b.js";',
    });
  });

  test('lets nothing run but its own starting script and what that unpacks, and asks for nothing', () => {
    const hash = createHash('sha256').update(boot).digest('base64');
    expect(template).toContain(`default-src 'none'; script-src 'sha256-${hash}' blob:;`);
    expect(template).not.toMatch(/connect-src|https?:\/\//);
  });

  test('carries the licences of what it is made of as text that cannot end its element', () => {
    const [, text] = /id="nianbao-licences">([^]*?)<\/script>/.exec(template) ?? [];
    expect(text?.trim()).toBe('MIT <a@b> <\\/script>');
  });

  test('refuses a chunk that would still load a file', () => {
    const wrong = chunk('assets/index-a.js', 'new Worker("./shared-b.js?x")', {
      imports: ['assets/shared-b.js'],
    });
    expect(() =>
      packTemplate([wrong, ...chunks.slice(1)], 'assets/index-a.js', { boot, styles: '', licences: '' }),
    ).toThrow(/shared-b/);
  });

  test('takes data once', async () => {
    const page = await fillPackPage(template, { 'catalogue.json': { 报告: '</script>' } }, gzip);
    const [, data = ''] = /id="nianbao-data">([^<]+)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(gunzipSync(Buffer.from(data, 'base64')).toString('utf8'))).toEqual({
      'catalogue.json': { 报告: '</script>' },
    });
    await expect(fillPackPage(page, {}, gzip)).rejects.toThrow(RangeError);
  });
});
