import { about } from './about.ts';
import { area, agency, text, official } from './agency.ts';
import { change } from './change.ts';
import { compare } from './compare.ts';
import { embed, embedding } from './embed.ts';
import { uses, download, sheet, deck, paper, briefing } from './exports.ts';
import { figure, figures, flow, filing } from './figures.ts';
import { findings, findingList } from './findings.ts';
import { claims, deadlines, formWords } from './form.ts';
import { format } from './format.ts';
import { home } from './home.ts';
import { intake, proof } from './intake.ts';
import { measure, measureGroups } from './measures.ts';
import { measured } from './measured.ts';
import { notes } from './notes.ts';
import { notices, own, pack, picker, site, states } from './site.ts';
import { sayFinding, saySide } from './sayFinding.ts';
import { keyPoints, scorecard } from './scorecard.ts';
import { statements } from './statements.ts';
import { summary } from './summary.ts';
import { stateNotes } from './stateNotes.ts';
import meta from './meta.ts';

/** The reference: every other language has the same messages, taking the same parameters. */
const words = {
  meta,
  claims,
  deadlines,
  formWords,
  sayFinding,
  saySide,
  about,
  area,
  agency,
  text,
  official,
  change,
  compare,
  embed,
  embedding,
  uses,
  download,
  sheet,
  deck,
  paper,
  briefing,
  figure,
  figures,
  flow,
  filing,
  findings,
  findingList,
  format,
  home,
  intake,
  measure,
  measureGroups,
  measured,
  notes,
  notices,
  site,
  states,
  scorecard,
  keyPoints,
  statements,
  summary,
  stateNotes,
  own,
  pack,
  picker,
  proof,
};
export default words;
