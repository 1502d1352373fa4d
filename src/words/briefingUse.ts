import type { Label } from '../report/lineItems.ts';

/** How the download dialog offers the briefing; apart from its own words, which load with it. */
export const briefingUse = {
  label: { zh: '用于通报和幻灯片', en: 'Use in a briefing or slides' },
  meaning: {
    zh: '一份A4通报、Word文件或幻灯片，可再加其他图',
    en: 'A paper, Word file or deck, to which other figures can be added',
  },
} as const satisfies Record<string, Label>;
