export const readingStatuses = ['read', 'recovered', 'doubtful', 'absent'] as const;
/** How sure a reading is. */
export type ReadingStatus = (typeof readingStatuses)[number];

/** What makes a figure doubtful by the way its own cell shows it. */
export type CellDoubt =
  'struck' | 'raised' | 'boxed' | 'turned' | 'ocr' | 'hidden' | 'date' | 'shownOtherwise' | 'uncalculated';

/** How sure each way of finding a figure is, or of finding none; `words.intake.ways` says what it is. */
export const howStatus = {
  label: 'read',
  columns: 'read',
  position: 'recovered',
  joinedDigits: 'recovered',
  firstAndTotal: 'recovered',
  totalOnly: 'recovered',
  totalFirst: 'recovered',
  computed: 'recovered',
  joinedUnchecked: 'doubtful',
  positionUnchecked: 'doubtful',
  dropsBlanks: 'doubtful',
  conflict: 'doubtful',
  cutOff: 'doubtful',
  struck: 'doubtful',
  raised: 'doubtful',
  boxed: 'doubtful',
  turned: 'doubtful',
  ocr: 'doubtful',
  hidden: 'doubtful',
  date: 'doubtful',
  shownOtherwise: 'doubtful',
  uncalculated: 'doubtful',
  impossible: 'doubtful',
  unplaced: 'absent',
  unreadable: 'absent',
  blank: 'absent',
  notApplicable: 'absent',
  brokenOff: 'absent',
  notPrinted: 'absent',
} as const satisfies Record<CellDoubt, ReadingStatus> & Record<string, ReadingStatus>;
export type How = keyof typeof howStatus;
