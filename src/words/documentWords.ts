import type { Label } from '../report/lineItems.ts';

export const documentColumns = {
  inForce: { zh: '现行有效', en: 'in force' },
  issued: { zh: '制发', en: 'issued' },
  repealed: { zh: '废止', en: 'repealed' },
} as const satisfies Record<string, Label>;
