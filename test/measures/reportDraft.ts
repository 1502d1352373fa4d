import type { Agency } from '../../src/report/agency.ts';
import type { Form } from '../../src/report/lineItems.ts';
import type { Report } from '../../src/report/report.ts';
import type { Cell } from '../../src/report/value.ts';

type Seven = NonNullable<NonNullable<Report['tables']['requests']>['granted']>;

/** A small report for what a test is about; everything else is not printed. */
export function reportDraft(agency: string, year: number, changes: Partial<Report> = {}): Report {
  const form: Form = year < 2021 ? '2019' : '2021';
  return {
    format: 'nianbao/1',
    agency,
    year,
    form,
    scope: 'own',
    period: null,
    published: null,
    source: { title: '年度报告' },
    tables: {},
    channels: [],
    totalDisclosed: null,
    claims: [],
    ...changes,
  };
}

/** A request row all of whose requests came from natural persons; `null` is a row left empty. */
export function row(total: Cell): Seven {
  if (total === null) return [null, null, null, null, null, null, null];
  return [total, 0, 0, 0, 0, 0, total];
}

/** A report of requests received and, where given, granted and handled. */
export function received(agency: string, year: number, total: Cell, granted?: Cell, handled?: Cell): Report {
  return reportDraft(agency, year, {
    tables: {
      requests: {
        newlyReceived: row(total),
        ...(granted === undefined ? {} : { granted: row(granted), partlyGranted: row(0) }),
        ...(handled === undefined ? {} : { outcomeTotal: row(handled) }),
      },
    },
  });
}

export function agencyDraft(id: string, parent: string | null, changes: Partial<Agency> = {}): Agency {
  return {
    id,
    names: { official: id, short: id, en: id },
    kind: 'government',
    level: 'township',
    parent,
    ...changes,
  };
}

export const stamp = { version: 'test', dataDate: '2025-01-31' };
