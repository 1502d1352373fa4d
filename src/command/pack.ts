import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fillPackPage } from '../archive/packPage.ts';
import { agenciesIn, selectData, type DataChoice, type Holding } from '../archive/selectData.ts';
import { agencyTree } from '../report/agencyTree.ts';
import { buildCatalogue } from './buildCatalogue.ts';
import { buildPackTemplate } from './buildPackTemplate.ts';
import { gzip } from './gzip.ts';
import type { Io } from './io.ts';
import { readDataFolder } from './readDataFolder.ts';
import { writeWhole } from './writeWhole.ts';
import { parseYears } from './yearsOption.ts';

export const usage =
  'nianbao pack [AGENCY…] [--area AGENCY] [--years FROM-TO] [--data public/data] [--template FILE] [--out nianbao.html]';

const help = `${usage}

把所选单位的数据和整个看板写成一个 HTML 文件：断网可用，双击即开。
Writes the chosen agencies' data and the whole dashboard as one HTML file that opens without a network.

  AGENCY        单位代号，可多个；不给则为全部非合成单位 / ids of agencies; without any, all that are not made up
  --area        一个地区及其下全部单位 / an area with all below it
  --template    已构建的 pack.html；不给则现场构建 / a built pack.html; without it, one is built

`;

/** `nianbao pack`: the one-file pack. Exit 0 written, 1 nothing to write or not writable, 2 usage. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const options = readOptions(args);
  if (options === 'help') {
    io.out(help);
    return 0;
  }
  if ('wrong' in options) {
    io.err(`${options.wrong}\n${usage}\n`);
    return 2;
  }
  const holding = holdingOf(options.data);
  const choice = chosen(options, holding);
  const unknown = choice.agencies.filter((id) => !holding.tree.byId.has(id));
  if (unknown.length > 0) {
    io.err(`没有这些单位 / no such agencies: ${unknown.join(', ')}\n`);
    return 1;
  }
  const files = selectData(holding, choice);
  const template =
    options.template === undefined
      ? await buildPackTemplate((text) => io.progress?.(text))
      : readFileSync(options.template, 'utf8');
  const page = await fillPackPage(template, files, gzip);
  writeWhole(options.out, page);
  const size = `${(Buffer.byteLength(page) / 1e6).toFixed(2)} MB`;
  const { length } = choice.agencies;
  io.out(`${options.out}：${length} 个单位，${size}\n${options.out}: ${length} agencies, ${size}\n`);
  return 0;
}

function holdingOf(folder: string): Holding {
  const { catalogue } = buildCatalogue(folder);
  const { agencies, version, dataDate, site } = catalogue;
  const reports = readDataFolder(folder).reports.map(({ report }) => report);
  return { tree: agencyTree(agencies), agencies, reports, version, dataDate, site };
}

interface Options {
  readonly agencies: readonly string[];
  readonly area: string | undefined;
  readonly years: readonly [number, number] | null;
  readonly data: string;
  readonly template: string | undefined;
  readonly out: string;
}

/** Without a choice everything but made-up reports: those go in only where they are named. */
function chosen({ agencies, area, years }: Options, holding: Holding): DataChoice {
  const named = [...agencies, ...(area === undefined ? [] : agenciesIn(holding, area))];
  if (named.length > 0) return { agencies: named, years };
  const real = holding.agencies.filter(({ synthetic }) => !synthetic).map(({ id }) => id);
  return { agencies: real, years };
}

function readOptions(args: readonly string[]): Options | 'help' | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        area: { type: 'string' },
        years: { type: 'string' },
        data: { type: 'string', default: 'public/data' },
        template: { type: 'string' },
        out: { type: 'string', default: 'nianbao.html' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    const years = values.years === undefined ? null : parseYears(values.years);
    if (years === 'wrong') return { wrong: `--years ${values.years}` };
    const { area, data, template, out } = values;
    return { agencies: positionals, area, years, data, template, out };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}
