import type { Report } from '../report/report.ts';
import type { Block } from './document.ts';
import { sectionOf, type Section } from './headings.ts';

export interface SectionsRead {
  readonly scope: Report['scope'];
  readonly figures: Pick<Report, 'channels' | 'totalDisclosed' | 'claims'>;
  readonly prose: NonNullable<Report['prose']>;
}

const kept = { overview: 'overview', problems: 'problems', other: 'other' } as const;

/** The prose of sections 一, 五 and 六, with the channels and claims it states. */
export function readSections(blocks: readonly Block[], year: number): SectionsRead {
  const texts = new Map<Section | 'head', string[]>();
  let section: Section | 'head' = 'head';
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const next = sectionOf(block.text);
    if (next) section = next;
    else texts.set(section, [...(texts.get(section) ?? []), block.text]);
  }
  const prose: NonNullable<Report['prose']> = {};
  for (const name of Object.values(kept)) {
    const text = texts.get(name)?.join('\n');
    if (text !== undefined && text !== '') prose[name] = text;
  }
  const all = [...texts.values()].flat().join('\n');
  return { scope: scopeOf(all, year), figures: { channels: [], totalDisclosed: null, claims: [] }, prose };
}

/** 全区、全县、全市 counts of requests speak for a government with all its units. */
function scopeOf(text: string, year: number): Report['scope'] {
  const spoken = new RegExp(
    `(${year}年)?全[省市区县旗](各级)?(行政机关)?(共)?(受理|收到|新收|办理)[^。]{0,20}申请`,
  );
  return spoken.test(text.replace(/\s+/g, '')) ? 'consolidated' : 'own';
}
