import type { Words } from '../words.ts';

export const embed: Words['embed'] = {
  noFigure: 'The link names no figure',
  noFigureMeaning: 'Add figures=… to the link; the figures are:',
  onlyFirst: 'The link names several figures; one frame shows the first.',
  open: 'Open in the dashboard',
  openLive: 'See the latest data in the dashboard',
  year: 'Year',
  agency: 'Agency',
  selectors: 'Choose what is shown',
  altered: 'The data version of this figure is not what it was',
  alteredMeaning:
    'The files of this version were altered on the site and no longer match its name, so their figures are not shown.',
  notKept: 'The data version of this figure is not kept',
  notKeptMeaning:
    'This figure is frozen at a data version that the site did not keep. The figures of another version are not shown in its place.',
  seeLatest: 'Show the latest data instead',
  frozenAt: (dataDate, version) =>
    `Data frozen at ${dataDate || 'an unknown date'} (version ${version}); it does not follow updates.`,
  newerThanFrozen: (dataDate) => `The site now has different data${dataDate ? ` (as of ${dataDate})` : ''}.`,
};

export const embedding: Words['embedding'] = {
  title: 'Embed',
  subtitle: 'A figure in another page: choose it, see it, copy the code',
  what: 'Figure and appearance',
  figure: 'Figure',
  language: 'Language',
  showTitle: 'Show the title',
  selectors: 'Readers may choose years, measure or agency',
  elder: 'Larger type',
  data: 'Data',
  live: 'Follows the data',
  frozen: 'Frozen at this version',
  liveMeaning: 'When the site’s data change, so does the figure.',
  preview: 'Preview',
  width: 'Width of the page',
  whole: 'Full',
  code: 'Code',
  kind: 'Way of embedding',
  copy: 'Copy the code',
  copied: 'Copied',
  copyRefused: 'The browser does not allow copying; the code is selected, press Ctrl+C.',
  measuring: 'Measuring the figure…',
  allow: 'The page must allow',
  nothing: 'nothing',
  picture: 'Picture',
  pictureMeaning:
    'Keep the downloaded file on your own site. With its address filled in, the other three ways show it too where scripts do not run.',
  pictureAddress: 'Address of the picture on your site',
  saveSvg: 'Download SVG',
  savePng: 'Download PNG (2×)',
  onDisk:
    'This dashboard is a file on your own disk, which no other page can open. Get the code from a dashboard on a web site.',
  kinds: { iframe: 'Frame', growing: 'Growing frame', element: 'Custom element', image: 'Picture with link' },
  kindMeanings: {
    iframe:
      'No script: works wherever an iframe may stand. Its height follows what was measured at each width.',
    growing:
      'A script makes the frame follow the figure; several figures share one. Without the script it is a plain frame.',
    element:
      'The shortest to write; several figures share one script. Where it does not run, the link or picture inside shows.',
    image: 'The safest: a picture and a link, no script and no frame. It does not follow the data.',
  },
  frozenMeaning: (dataDate, version) =>
    `Frozen at the data of ${dataDate || 'an unknown date'} (version ${version}). The site must keep this version with nianbao freeze; where it did not, the figure says so and shows no other numbers.`,
  pixels: (width) => `${width} px`,
};
