import type { Words } from '../words.ts';

export const home: Words['home'] = {
  purpose:
    'China’s annual reports on open government information, kept cell by cell and drawn so that they can be followed, compared and checked.',
  coverage: (reports, agencies, years) =>
    `${reports} reports of ${agencies} ${agencies === 1 ? 'agency' : 'agencies'} collected, ${years}.`,
  ways: 'Begin here',
  way: { agency: 'Look at an agency', compare: 'Compare agencies', intake: 'Read and check reports' },
  wayMeaning: {
    agency: 'its figures over the years, what the checks found, its text against last year’s',
    compare: 'one measure ranked, over the years, and who moved',
    intake: 'drop a web page, Word, Excel or PDF file and check it cell by cell; nothing is uploaded',
  },
};
