import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Which rooms a room may import from: the rows of the table in the architecture page. */
const mayImport = new Map(
  readFileSync('ARCHITECTURE.md', 'utf8')
    .split('\n')
    .map((line) => line.match(/^\| `(\w+)` .*\|([^|]*)\|$/))
    .filter((row) => row !== null)
    .map(([, room = '', uses = '']) => [room, uses.split(' ').filter((word) => word !== '')]),
);

const files = ['src', 'tools']
  .flatMap((top) =>
    readdirSync(top, { recursive: true, encoding: 'utf8' }).map(
      (path) => `${top}/${path.replaceAll('\\', '/')}`,
    ),
  )
  .filter((path) => /\.(ts|svelte|mjs)$/.test(path) && path.split('/').length > 2);

/** The room of a file by its path; `tools` stands beside `src`. */
function roomOf(path: string): string {
  const [top = '', next = ''] = path.split('/');
  return top === 'src' ? next : top;
}

function roomsImportedBy(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const room = roomOf(file);
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"]((?:\.\.?\/)[^'"]+)['"]/g)].flatMap(
    ([, path = '']) => {
      const target = new URL(path, `file:///${file}`).pathname.slice(1);
      // What stands in no room (the page's own entries, data of the repository) is nobody's import to judge.
      const inRoom = target.startsWith('tools/') || /^src\/\w+\//.test(target);
      return inRoom && roomOf(target) !== room ? [roomOf(target)] : [];
    },
  );
}

describe('rooms', () => {
  test('there is something to check, and a row for every folder', () => {
    expect(files.length).toBeGreaterThan(10);
    expect([...mayImport.keys()].toSorted()).toEqual([...new Set(files.map(roomOf))].toSorted());
  });

  test.each(files)('%s imports only from rooms it may see', (file) => {
    const allowed = mayImport.get(roomOf(file)) ?? [];
    expect(roomsImportedBy(file).filter((other) => !allowed.includes(other))).toEqual([]);
  });
});

/** What a file imports at once; what it asks for later (`import()`) waits for nobody. */
function importedBy(file: string): readonly string[] {
  return [
    ...readFileSync(file, 'utf8').matchAll(/^\s*(?:import|export)\s[^;'"]*?from\s+['"](\.[^'"?]+)['"]/gm),
  ].map(([, path = '']) => new URL(path, `file:///${file}`).pathname.slice(1));
}

describe('files', () => {
  // A component may show itself inside itself: a tree's branch has branches.
  test('no import goes round', () => {
    const imports = new Map(files.map((file) => [file, importedBy(file).filter((other) => other !== file)]));
    const done = new Set<string>();
    const round: string[] = [];
    const walk = (file: string, way: readonly string[]) => {
      const start = way.indexOf(file);
      if (start >= 0) round.push([...way.slice(start), file].join(' → '));
      if (start >= 0 || done.has(file)) return;
      for (const other of imports.get(file) ?? []) walk(other, [...way, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect([...imports.values()].flat().length).toBeGreaterThan(1000);
    expect(round).toEqual([]);
  });

  // A language's files are named for what they word, and so alike in every language.
  test('no two share a name', () => {
    const names = files
      .filter((file) => !/^src\/words\/[a-z-]+\//.test(file))
      .map((file) => file.replace(/^.*\//, ''));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
