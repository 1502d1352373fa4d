import { join } from 'node:path';
import { describeProblem } from '../report/problem.ts';
import type { Catalogue } from '../archive/catalogue.ts';

/** What is wrong with the files of a data folder that could not be used, in both languages, a line each. */
export function brokenText(folder: string, broken: Catalogue['broken']): string {
  return broken
    .flatMap((file) => file.problems)
    .map(({ place, ...rest }) => {
      const said = describeProblem({ ...(place ? { place } : {}), ...rest, file: join(folder, rest.file) });
      return `${said.zh}\n${said.en}\n`;
    })
    .join('');
}
