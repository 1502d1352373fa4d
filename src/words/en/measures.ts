import { currentForm, forms, officialForm, tables } from '../../report/lineItems.ts';
import type { MeasureSentences, ToldRate } from '../measureSentences.ts';
import { measureWords } from '../measureWords.ts';
import type { Words } from '../words.ts';
import { formWords } from './form.ts';
import { format } from './format.ts';

const earlier = forms.filter((form) => form !== currentForm);
const feeForm = forms.find((form) => officialForm(form).statesFee);
const handled = 'requests handled';

function correction(label: string, what: string): ToldRate {
  return {
    label,
    definition: `Cases of ${what} that ended in correction ÷ (upheld + corrected + other result). Pending cases are left out.`,
    sides: ['corrected', 'cases closed'],
  };
}

/** The articles the form's rows rest on, as the vocabulary cites them. */
const articles: Readonly<Record<string, string>> = {
  条例第十四条: 'OGI Regulations art. 14',
  条例第十五条: 'OGI Regulations art. 15',
  条例第十六条: 'OGI Regulations art. 16',
  条例第三十条: 'OGI Regulations art. 30',
  条例第三十五条: 'OGI Regulations art. 35',
  '条例第三十六条第四、五项': 'OGI Regulations art. 36(4)–(5)',
  条例第三十六条第六项: 'OGI Regulations art. 36(6)',
  条例第三十六条第七项: 'OGI Regulations art. 36(7)',
  条例第三十七条: 'OGI Regulations art. 37',
  条例第三十八条: 'OGI Regulations art. 38',
  条例第三十九条: 'OGI Regulations art. 39',
  '国办函〔2020〕109号': 'State Council General Office letter [2020] No. 109',
};

const text: MeasureSentences = {
  name: format.term,
  units: { requests: 'requests', cases: 'cases', yuan: 'yuan' },
  familyUnits: {
    items: 'items',
    issues: 'issues',
    copies: 'copies',
    boards: 'boards',
    events: 'events',
    attendances: 'attendances',
  },
  flows: {
    newlyReceived: { label: 'requests newly received', definition: 'Requests newly received this year.' },
    carriedOver: {
      label: 'requests carried over',
      definition:
        'Requests carried over from the previous year; should equal what that year carried forward.',
    },
    toHandle: {
      label: 'requests to handle',
      definition: 'Newly received plus carried over (computed); a lower bound where one of them is missing.',
    },
    outcomeTotal: { label: 'requests handled', definition: 'Outcomes this year, (7) total.' },
    carriedForward: {
      label: 'requests carried forward',
      definition: 'Requests carried forward to the next year.',
    },
  },
  kinds: {
    granted: 'Requests granted, row (1).',
    partlyGranted: 'Requests partly granted, row (2); a request treated in parts is counted here alone.',
    refused: 'Sum of the grounds of refusal, (3) (computed); a lower bound where a row is blank.',
    unableToProvide: 'Sum of the reasons, (4) (computed); a lower bound where a row is blank.',
    notProcessed: 'Sum of the reasons, (5) (computed); a lower bound where a row is blank.',
    otherwiseHandled:
      'Otherwise handled, (6): its one row where it is printed so, else the sum of the reasons (computed); a lower bound where a row is blank.',
  },
  printedTotal: (what) =>
    `${what} The total printed in table 3; where it is blank, the sum of the six kinds of applicant if all are printed (marked as computed), else a lower bound.`,
  reason: (kind, _numbering, reason) => `Requests ${kind}: ${reason}.`,
  reasonOf: (kind, reason) => `${kind}: ${reason}`,
  applicant: (column) =>
    `Requests newly received this year from ${column}, as printed in that column of table 3.`,
  otherOrganizations: 'other organisations',
  organizations: {
    label: 'organisations',
    definition:
      'Sum of the five columns of organisations among newly received requests (computed); a lower bound where a column is blank.',
  },
  rates: {
    handling: {
      label: 'handling rate',
      definition: 'Requests handled ÷ (newly received + carried over).',
      sides: [handled, 'newly received + carried over'],
    },
    disclosure: {
      label: 'disclosure rate',
      definition: '(Granted + partly granted) ÷ requests handled. A partly granted request counts as one.',
      sides: ['granted + partly granted', handled],
    },
    refusal: {
      label: 'refusal rate',
      definition:
        'Sum of the eight grounds of refusal ÷ requests handled. Unable to provide and not processed are not refusals.',
      sides: ['refused', handled],
    },
    naturalPersonShare: {
      label: 'natural-person share',
      definition: 'Requests newly received from natural persons ÷ all newly received.',
      sides: ['newly received from natural persons', 'requests newly received'],
    },
    reconsiderationCorrection: correction(
      'reconsideration correction rate',
      'administrative reconsideration',
    ),
    litigationCorrection: correction(
      'litigation correction rate',
      'litigation (without and after reconsideration)',
    ),
    disputesPerHundred: {
      label: 'disputes per 100 handled',
      unit: 'per 100 handled',
      definition:
        '(Reconsideration total + litigation total) ÷ requests handled × 100. Disputes can concern answers of earlier years, so it may exceed 100.',
      sides: ['reconsideration + litigation, total', handled],
    },
  },
  share: (kind) => ({
    label: `share ${kind}`,
    definition: `Requests ${kind} ÷ requests handled.`,
    sides: [kind, handled],
  }),
  dispute: (group, column, isTotal, isBoth) => ({
    label: isTotal ? `${group} cases` : `${group}: ${column}`,
    definition: isBoth
      ? `Litigation without and after reconsideration together, ${column} (computed); a lower bound where one is missing.`
      : `Cases of ${group}, ${column}. ${isTotal ? 'The total printed in table 4, even where it contradicts its parts (see the checks); where it is blank, the sum of the four results if all are printed (marked as computed).' : 'As printed in that cell of table 4.'}`,
  }),
  litigation: 'administrative litigation',
  disclosure: (row, column) => ({
    label: `${row}: ${column.replace(/ \(10 000 yuan\)$/, '')}`,
    definition: `As printed in table 2, row “${row}”, column “${column}”. `,
  }),
  onlyOn: (has) =>
    `On the ${has.map((form) => `${form} form (${formWords.years(form)})`).join(' and the ')} only; nothing on other forms means the same.`,
  takenFrom: (heads) =>
    heads
      .map(
        ({ form, heading }) =>
          `For ${formWords.years(form)} the ${form} form's “${heading}”, which means the same.`,
      )
      .join(' '),
  informationFee: {
    label: 'information-processing fees',
    definition: `Fees charged for processing information as section 6 states them; reported for ${feeForm ? formWords.years(feeForm) : ''}. Not mentioned is not zero.`,
  },
  totalDisclosed: {
    label: 'information disclosed proactively, in all',
    definition:
      'The total of information disclosed proactively as section 1 states it, its qualifier kept (80余: over 80); never added up from channels.',
  },
  allChannels: (family) => ({
    label: `all channels: ${family}`,
    definition:
      'Numbers of all channels in this family of units added up (computed), one stated for several channels once; cross-posted items count at each place, so this is not the total disclosed; a lower bound where a number is missing or approximate.',
  }),
  channel: (channel, family) => ({
    label: `${channel}: ${family}`,
    definition: `What section 1 states for ${channel}, ${family} only, never added to other units. Qualifiers (over, at least, about) are kept; a number stated for several channels together is not split, so the single channel is a lower bound or unknown; a channel not mentioned is not zero.`,
  }),
  sources: {
    form: (table) =>
      `State Council General Office OGI ${formWords.issued(currentForm)}, table ${tables.indexOf(table) + 2} (${earlier.map((form) => `${formWords.years(form)}: ${formWords.issued(form)}`).join('; ')})`,
    article50: (source) => `OGI Regulations art. 50; ${source}`,
    article: (article, form) => `${articles[article] ?? article}; ${form}`,
    item: (item, form) => `OGI Regulations art. 20, item ${item}; ${form}`,
    overview: 'OGI Regulations art. 50(1); section 1 of the report, in prose (the form has no table for it)',
    informationFee:
      'State Council General Office letter [2020] No. 109 on information-processing fees; section 6 of the report',
  },
};

export const measure: Words['measure'] = measureWords(text);

export const measureGroups: Words['measureGroups'] = {
  requests: 'requests',
  outcomes: 'outcomes',
  reasons: 'reasons for outcomes',
  applicants: 'applicants',
  rates: 'rates',
  disputes: 'reconsideration and litigation',
  disclosure: 'statutory proactive disclosure',
  money: 'fees and procurement',
  totals: 'proactive disclosure in all',
  channels: 'channels of disclosure',
};
