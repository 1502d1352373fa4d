import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Which rooms a room may import from; design/house.md's table with what has been learned since. */
const mayImport: Record<string, readonly string[]> = {
  report: [],
  checks: ['report'],
  measures: ['report', 'checks'],
  intake: ['report', 'checks'],
  archive: ['report'],
  words: ['report', 'measures', 'checks'],
  place: ['report', 'checks', 'measures', 'words'],
  chart: [],
  // What runs in pages of others: it has nothing but itself.
  host: [],
  figures: ['measures', 'report', 'checks', 'words', 'chart'],
  briefing: ['report', 'checks', 'measures', 'words', 'figures', 'chart', 'host'],
  views: [
    'report',
    'checks',
    'measures',
    'intake',
    'archive',
    'place',
    'words',
    'chart',
    'figures',
    'host',
    'briefing',
  ],
  command: ['report', 'checks', 'measures', 'intake', 'archive', 'words', 'briefing'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.(ts|svelte|mjs)$/.test(path) && path.split('/').length > 2);

function roomsImportedBy(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const room = file.split('/')[1];
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"]((?:\.\.?\/)[^'"]+)['"]/g)].flatMap(
    ([, path = '']) => {
      const parts = new URL(path, `file:///${file}`).pathname.split('/');
      return parts[1] === 'src' && parts[2] !== undefined && parts[2] !== room && parts.length > 3
        ? [parts[2]]
        : [];
    },
  );
}

describe('rooms', () => {
  test('there is something to check', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  test.each(files)('%s imports only from rooms it may see', (file) => {
    const room = file.split('/')[1] ?? '';
    const allowed = mayImport[room];
    expect(allowed, `unknown room ${room}`).toBeDefined();
    expect(roomsImportedBy(file).filter((other) => !allowed?.includes(other))).toEqual([]);
  });
});
