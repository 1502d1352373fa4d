/** Panels side by side and below each other, as wide as the page allows. */
export interface PanelCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface GridSection {
  readonly heading: boolean;
  readonly panels: number;
}

/** Where a section's heading stands, and how wide it may be. */
export type GridHeading = PanelCell;

interface Room {
  readonly width: number;
  /** The narrowest a panel may be. */
  readonly least: number;
  readonly across: number;
  /** Height of every panel all told. */
  readonly panelHeight: number;
}

const gap = { x: 28, y: 22 };
const headingHeight = 26;

/**
 * Places sections of panels in rows; a short section stands beside the one before it where there is room. Returns
 * the panels' places and the headings per section, and the height of the whole.
 */
export function panelGrid(
  sections: readonly GridSection[],
  { width, least, across, panelHeight }: Room,
  top = 0,
): {
  readonly cells: readonly (readonly PanelCell[])[];
  readonly headings: readonly GridHeading[];
  readonly height: number;
} {
  const all = sections.reduce((sum, section) => sum + section.panels, 0);
  const fits = Math.floor((width + gap.x) / (least + gap.x));
  const columns = Math.max(1, Math.min(across, all, fits));
  const panelWidth = (width - gap.x * (columns - 1)) / columns;
  const xOf = (column: number) => column * (panelWidth + gap.x);
  let row = { y: top, headed: false, next: 0 };
  let bottom = top;
  const headings: GridHeading[] = [];
  const cells = sections.map((section) => {
    const fitsBeside = row.next > 0 && section.panels <= columns - row.next && section.heading === row.headed;
    if (!fitsBeside) row = { y: row.next > 0 ? bottom + gap.y : bottom, headed: section.heading, next: 0 };
    const first = row.next;
    const y0 = row.y + (section.heading ? headingHeight : 0);
    const placed = Array.from({ length: section.panels }, (_, index) => {
      const place = first + index;
      const line = Math.floor(place / columns);
      return { x: xOf(place % columns), y: y0 + line * (panelHeight + gap.y), width: panelWidth };
    });
    const across = Math.min(section.panels, columns - first);
    headings.push({ x: xOf(first), y: row.y + 12, width: across * (panelWidth + gap.x) - gap.x });
    const last = placed.at(-1);
    bottom = Math.max(bottom, (last?.y ?? y0) + panelHeight);
    const used = first + section.panels;
    row = { ...row, next: used >= columns ? columns : used };
    return placed;
  });
  return { cells, headings, height: bottom };
}
