/** The colour tokens of app.css as they are by day; a test keeps both alike. */
const light = {
  paper: '#fbfaf7',
  surface: '#ffffff',
  sunken: '#f2f0ea',
  ink: '#1c1b19',
  'ink-2': '#55524b',
  'ink-3': '#6f6b62',
  rule: '#d8d4ca',
  grid: '#e9e6de',
  axis: '#8c877c',
  accent: '#0b5a7a',
  'accent-soft': '#e0eef3',
  link: '#0b5a7a',
  focus: '#0b5a7a',
  error: '#b3261e',
  'error-soft': '#fbe6e3',
  doubt: '#8a5a00',
  'doubt-soft': '#faf0d8',
  'muted-mark': '#928e83',
  total: '#4a4740',
  'outcome-granted': '#0b4f6c',
  'outcome-partly': '#4a9aba',
  'outcome-refused': '#98301f',
  'outcome-unable': '#bd862a',
  'outcome-not-processed': '#66528a',
  'outcome-other': '#8f8b82',
  'dispute-corrected': '#7f1710',
  'dispute-upheld': '#4f7080',
  'dispute-other': '#958b7a',
  'dispute-pending': '#6f6b62',
  'heat-1': '#e4f0f5',
  'heat-2': '#bcd9e6',
  'heat-3': '#85b8d0',
  'heat-4': '#2b7294',
  'heat-5': '#0b4560',
  'heat-ink': '#ffffff',
  'filed-on-time': '#3f7f74',
  'filed-late': '#b0571a',
  'filed-unknown': '#6f6b62',
  'pick-1': '#0b5a7a',
  'pick-2': '#b3471e',
  'pick-3': '#3d7a3a',
  'pick-4': '#7a3e8f',
  'pick-5': '#8a6500',
  'pick-6': '#a12a5e',
  'pick-7': '#2f6f73',
  'pick-8': '#5a5fae',
  'pick-9': '#7a5a3c',
  'pick-10': '#4b5a2a',
} as const satisfies Record<string, string>;

/** A colour by its name; the page's stylesheet has one by day and one by night under it. */
export type Paint = keyof typeof light;

const paints: Readonly<Record<string, string>> = light;

/** A colour as it is by day: what leaves the dashboard is light, whatever the reader's own theme. */
export function lightPaint(token: string): string {
  const paint = paints[token];
  if (paint === undefined) throw new Error(`no colour is called --${token}`);
  return paint;
}

/** A file that leaves the dashboard: the colours of day, nothing that needs the page. */
export const inFile = { paint: lightPaint, keyed: false };
