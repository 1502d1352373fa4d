import { claimLabels } from '../report/claims.ts';
import type { Label } from '../report/lineItems.ts';
import type { Report, ReportClaim } from '../report/report.ts';
import type { FindingKind } from './finding.ts';

/** A sentence of another scope than its report may differ from the tables and still be right. */
export function claimBreach(report: Report, claim: ReportClaim): FindingKind {
  return claim.scope !== undefined && claim.scope !== report.scope ? 'scope' : 'error';
}

/** The start of the sentence: 正文一（二）称予以公开 / Prose 一（二）, granted:, then the number. */
export function claimIntroduction({ what, where }: ReportClaim): Label {
  const label = claimLabels[what];
  return {
    zh: `正文${where ?? ''}称${label.zh}`,
    en: `Prose${where === undefined ? '' : ` ${where}`}, ${label.en}:`,
  };
}

/** Said after a breach that may be one of scope only. */
export function scopeNote(report: Report, claim: ReportClaim): Label {
  if (claimBreach(report, claim) !== 'scope') return { zh: '', en: '' };
  return claim.scope === 'own'
    ? {
        zh: '；正文说的是本机关，表格为汇总口径，口径不同，不是错误',
        en: '; the prose speaks of the organ alone, the table is consolidated: different scopes, not an error',
      }
    : {
        zh: '；正文说的是汇总口径，表格为本机关口径，口径不同，不是错误',
        en: '; the prose is consolidated, the table speaks of the organ alone: different scopes, not an error',
      };
}

/** What tells one statement from the others of a report: its subject, and its number among those of the subject. */
export function claimKey(report: Report, claim: ReportClaim): string {
  const same = report.claims.filter(({ what }) => what === claim.what);
  const index = same.indexOf(claim);
  return index > 0 ? `${claim.what}-${index + 1}` : claim.what;
}
