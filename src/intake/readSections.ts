import type { Report } from '../report/report.ts';
import type { Block } from './document.ts';
import { sectionOf, type Section } from './headings.ts';
import { proseText } from './proseText.ts';
import { namesChannelCount, readChannels } from './prose/readChannels.ts';
import { informationFee } from './claims/informationFee.ts';
import { readClaims } from './claims/readClaims.ts';

export interface SectionsRead {
  readonly scope: Report['scope'];
  readonly figures: Pick<Report, 'channels' | 'totalDisclosed' | 'claims' | 'informationFeeYuan'>;
  readonly prose: NonNullable<Report['prose']>;
}

const kept = { overview: 'overview', problems: 'problems', other: 'other' } as const;
const numerals: Record<Section | 'head', string | null> = {
  head: null,
  overview: '一',
  disclosure: '二',
  requests: '三',
  disputes: '四',
  problems: '五',
  other: '六',
};

/** The prose of sections 一, 五 and 六, with the channels and claims it states. */
export function readSections(blocks: readonly Block[], year: number): SectionsRead {
  const texts = new Map<Section | 'head', string[]>();
  const inTables = new Map<Section | 'head', string[]>();
  let section: Section | 'head' = 'head';
  for (const block of blocks) {
    if (block.kind !== 'paragraph') {
      const spoken = block.rows.flat().flatMap(({ text }) => (namesChannelCount(text) ? [text] : []));
      if (spoken.length > 0) inTables.set(section, [...(inTables.get(section) ?? []), ...spoken]);
      continue;
    }
    const text = block.text.replace(/^\*\*([^*]+)\*\*/, '$1');
    const next = sectionOf(block.text);
    if (next) section = next;
    else if (!/^[#>\s]+$/.test(text)) texts.set(section, [...(texts.get(section) ?? []), text]);
  }
  const prose: NonNullable<Report['prose']> = {};
  for (const name of Object.values(kept)) {
    const text = texts.get(name)?.join('\n');
    if (text !== undefined && text !== '') prose[name] = text;
  }
  const all = [...texts.values()].flat().join('\n');
  return { scope: scopeOf(all, year), figures: figuresOf(texts, inTables), prose };
}

/** What the prose states in numbers. Section 五 speaks of what is lacking and of what is to come. */
function figuresOf(
  texts: ReadonlyMap<Section | 'head', readonly string[]>,
  inTables: ReadonlyMap<Section | 'head', readonly string[]>,
): SectionsRead['figures'] {
  const stated = [...texts].filter(([name]) => name !== 'problems');
  // An empty line between sections: no sentence runs over their heading.
  const channels = readChannels(proseText([...stated, ...inTables].flatMap(([, lines]) => [...lines, ''])));
  const claims = stated.flatMap(([name, lines]) => readClaims(proseText(lines), numerals[name]));
  const fees = stated.map(([, lines]) => informationFee(proseText(lines)));
  const fee = fees.find((one) => one !== undefined);
  return {
    ...channels,
    claims: claims.filter(({ what, scope }, index) => {
      const first = claims.findIndex((one) => one.what === what && one.scope === scope);
      return first === index;
    }),
    ...(fee === undefined ? {} : { informationFeeYuan: fee }),
  };
}

/** 全区、全县、全市 counts of requests speak for a government with all its units. */
function scopeOf(text: string, year: number): Report['scope'] {
  const spoken = new RegExp(
    `(${year}年)?全[省市区县旗](各级)?(行政机关)?(共)?(受理|收到|新收|办理)[^。]{0,20}申请`,
  );
  return spoken.test(text.replace(/\s+/g, '')) ? 'consolidated' : 'own';
}
