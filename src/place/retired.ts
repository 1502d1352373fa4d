/**
 * Names that links once carried, and what they are now. A retired name is never used again for anything else, so
 * a link needs no version number to be understood.
 */
export const retiredNames: Readonly<Record<string, string>> = {
  // drafts of the dashboard and links written by hand
  metric: 'measure',
  agencies: 'pick',
  chart: 'as',
  language: 'lang',
  figure: 'figures',
};

/** Measures by the ids they once had. */
export const retiredMeasures: Readonly<Record<string, string>> = {
  'requests.received': 'requests.newlyReceived',
  'requests.handled': 'requests.outcomeTotal',
};

export const retiredViews: Readonly<Record<string, string>> = {
  unit: 'agency',
  checks: 'findings',
};
