import type { Words } from '../words.ts';

export const findings: Words['findings'] = {
  rules: {
    'requests-balance': {
      label: 'Requests balance',
      statement: 'Each column of Table 3: received + carried over = total handled + carried forward',
    },
    'requests-handled-sum': {
      label: 'Sum of outcomes',
      statement: 'Each column of Table 3: total handled = the sum of the outcomes',
    },
    'requests-applicant-sum': {
      label: 'Sum of applicants',
      statement: 'Each row of Table 3: total = the sum of the six kinds of applicant',
    },
    'disputes-sum': {
      label: 'Sum of disputes',
      statement: 'Each group of Table 4: total = upheld + corrected + other result + pending',
    },
    'carry-over': {
      label: 'Carry-over between years',
      statement: 'Carried over this year = carried forward in the report of the year before',
    },
    period: {
      label: 'Statistical period',
      statement:
        'The period is 1 January to 31 December of the report year; title, period and signature agree',
    },
    'normative-stock': {
      label: 'Documents in force',
      statement: 'In force = in force the year before + issued − repealed',
    },
    'items-2019': {
      label: 'Items of powers and services',
      statement: "Items last year + change = the next report's items last year",
    },
    'narrative-requests': {
      label: 'Prose and Table 3',
      statement: 'Requests named in section 1 agree with Table 3',
    },
    'narrative-disputes': {
      label: 'Prose and Table 4',
      statement: 'Reconsideration and litigation named in section 1 agree with Table 4',
    },
    'stale-year': {
      label: 'Year left over',
      statement:
        'Years that open a sentence of sections 1, 5 and 6, and the day the period ended, are of the report year; years named for comparison do not count',
    },
    'stale-name': {
      label: 'Name left over',
      statement: 'The text no longer uses a name the agency has given up, unless it says so (原)',
    },
    consolidation: {
      label: 'Consolidation',
      statement: 'Each consolidated figure is at least the sum of its units’ figures',
    },
    deadline: {
      label: 'Deadline',
      statement: 'Published by the date that binds an organ of its level; an unknown date is not late',
    },
    jump: {
      label: 'Large change',
      statement: 'A figure moved by more than 10× and by more than 20 in one year',
    },
    'blank-cell': {
      label: 'Not reported',
      statement: 'A cell that is empty, “/”, “—” or 无 is not reported, which is not zero',
    },
  },
  title: 'What the checks found',
  intro:
    'Every cell is held against the arithmetic of the national form. Figures stay as printed; where one side is absent the check says neither right nor wrong.',
  kind: 'Kind',
  rule: 'Rule',
  year: 'Year',
  allRules: 'All rules',
  allYears: 'All years',
  toCell: 'Show the cell',
  toReport: 'Show the report',
  none: 'No finding fits these filters.',
  clear: 'Clear filters',
  list: 'The list',
  allFindings: 'All findings',
  showMore: 'Show more',
  kindMeanings: {
    error: 'the report contradicts itself',
    doubtful: 'needs a person to check',
    scope: 'about different organs; both can be right',
    uncheckable: 'one side is blank or approximate',
  },
  kinds: {
    error: 'Error in the report',
    doubtful: 'Doubtful',
    scope: 'Different scope',
    uncheckable: 'Cannot be checked',
  },
  count: (count) => `${count}`,
  uncheckableToo: (count) => `${count} more could not be checked, one side being blank or approximate`,
};

export const findingList: Words['findingList'] = {
  columns: {
    agencyKey: 'agency_key',
    agency: 'agency',
    year: 'year',
    kind: 'kind',
    kindKey: 'kind_key',
    rule: 'rule',
    ruleKey: 'rule_key',
    sentence: 'sentence',
    left: 'left',
    leftValue: 'left_value',
    right: 'right',
    rightValue: 'right_value',
    difference: 'difference',
    cells: 'cells',
    id: 'finding',
    synthetic: 'synthetic',
  },
  title: 'What the checks found',
  sheet: 'Findings',
  rules: 'Rules',
  statement: 'What is checked',
  download: 'Download the list',
  blank: 'A side or difference left empty means that a figure is blank or approximate, not 0.',
};
