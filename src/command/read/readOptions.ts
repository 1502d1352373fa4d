import { parseArgs } from 'node:util';
import type { Language } from '../../words/bothWords.ts';

export interface ReadOptions {
  readonly paths: readonly string[];
  readonly out: string | null;
  readonly agency: string | null;
  readonly year: number | null;
  readonly format: 'json' | 'text';
  readonly lang: Language;
}

/** The options of `nianbao read`, or what is wrong with them. */
export function readOptions(args: readonly string[]): ReadOptions | 'help' | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        agency: { type: 'string' },
        year: { type: 'string' },
        format: { type: 'string', default: 'json' },
        lang: { type: 'string', default: 'zh' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { out, agency, format, lang } = values;
    if (values.help) return 'help';
    if (format !== 'text' && format !== 'json') return { wrong: `--format ${format}` };
    if (lang !== 'zh' && lang !== 'en') return { wrong: `--lang ${lang}` };
    const year = values.year === undefined ? null : Number(values.year);
    if (year !== null && !(Number.isInteger(year) && year >= 2008 && year <= 2100))
      return { wrong: `--year ${values.year}` };
    if (agency !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(agency))
      return { wrong: `--agency ${agency}（小写字母、数字和连字符 / lower-case letters, digits, hyphens）` };
    if (out === '') return { wrong: '--out' };
    if (positionals.length === 0) return { wrong: '没有给出文件 / no FILE given' };
    return { paths: positionals, out: out ?? null, agency: agency ?? null, year, format, lang };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}
