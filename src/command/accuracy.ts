import { parseArgs } from 'node:util';
import { measure } from '../../tools/accuracy/measureReader.ts';
import { referenceFolder, type ReferenceFolder } from '../../tools/accuracy/referenceFolder.ts';
import { targetTable } from '../../tools/accuracy/targetTable.ts';
import type { Io } from './io.ts';

export const usage = 'nianbao accuracy FOLDER [--misses]';

const help = `${usage}

以人工细读为准，衡量读取的准确程度。FOLDER 内有 figures/、cases/、cases-tables.jsonl、cases-truth.jsonl，可有 documents/、hard/。
Measures the reader against careful readings in FOLDER: figures/, cases/, cases-tables.jsonl, cases-truth.jsonl;
documents/ and hard/ where there are any.

  --misses   逐条列出不符之处 / list every difference

退出码 / exit code: 0 各项达到 all targets met, 1 有未达到的 a target is missed, 2 用法 usage
`;

/** `nianbao accuracy`: what the reader gets right, as a table. Exit 0 all targets met, 1 one is missed, 2 usage. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const options = optionsOf(args);
  if (options === 'help') {
    io.out(help);
    return 0;
  }
  if (!options) {
    io.err(`${usage}\n`);
    return 2;
  }
  let folder: ReferenceFolder;
  try {
    folder = referenceFolder(options.folder);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    io.err(
      `文件夹缺少细读文件，或其格式不符 / the folder lacks careful readings, or they are malformed: ${cause}\n`,
    );
    return 2;
  }
  const { lines, notes } = await measure(folder);
  io.out(targetTable(lines));
  const worst = worstDocuments(notes);
  if (worst !== '') io.out(`\n不符最多的文件 documents with most differences：${worst}\n`);
  if (options.misses) io.out(`\n${notes.join('\n')}\n`);
  else if (notes.length > 0)
    io.err(`${notes.length} 处不符，--misses 逐条列出 / differences; --misses lists them\n`);
  return lines.every(({ met }) => met) ? 0 : 1;
}

/** The five documents with most differences; each note begins with its document's name. */
function worstDocuments(notes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const note of notes) {
    const file = note.split('  ', 1)[0] ?? '';
    counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 5)
    .map(([file, count]) => `${file} ${count}`)
    .join('，');
}

function optionsOf(
  args: readonly string[],
): { readonly folder: string; readonly misses: boolean } | 'help' | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        misses: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    const [folder] = positionals;
    return folder === undefined || positionals.length > 1 ? null : { folder, misses: values.misses };
  } catch {
    return null;
  }
}
