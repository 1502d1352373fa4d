import type { BriefingAsked } from '../briefingAsked.ts';
import { figureBodies } from '../slides/figureBodies.ts';
import type { PaperTable } from './briefingPaper.ts';

/** The tables of the form as tables of the paper's Word file, which a picture of them would not be; whole, not in parts. */
export function officialTables(asked: BriefingAsked): readonly PaperTable[] {
  const { bodies } = figureBodies('official-table', asked);
  const tables = new Map<string, PaperTable>();
  for (const { table } of bodies) {
    if (!table) continue;
    const before = tables.get(table.name)?.rows ?? [];
    const rows = table.rows.map(([name, ...cells]) => ({
      name: name?.text ?? '',
      cells: cells.map(({ text }) => text),
      isSum: false,
    }));
    tables.set(table.name, {
      caption: table.name,
      head: ['', ...table.head.slice(1)],
      rows: [...before, ...rows],
      note: '',
    });
  }
  return [...tables.values()];
}
