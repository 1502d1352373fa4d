import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { forms } from '../../src/report/lineItems.ts';

/** A form's name as text, as a key or in an identifier, in words of either language, and its document. */
function namesForm(form: string): RegExp {
  return new RegExp(
    [
      `['"\`]${form}['"\`]`,
      `(?:^|[{,(])\\s*${form}:`,
      `\\bform${form}`,
      `${form}\\s?年版`,
      `\\b${form} form`,
      `\\bform ${form}`,
      `〔${form}〕\\s?(?:60|30)号`,
      `\\[${form}\\] No\\. (?:60|30)`,
    ].join('|'),
  );
}

// A future form is a file in `forms/`; whatever names one elsewhere would have to be found and changed.
test('no file but those of report/forms names a form', () => {
  const files = ['src', 'tools'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  const sources = files.filter(
    (file) => /\.(?:ts|svelte|mjs|js)$/.test(file) && !file.startsWith('src/report/forms/'),
  );
  expect(sources.length).toBeGreaterThan(400);
  const found = sources.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const isNamed = forms.some((form) => namesForm(form).test(line)) || /\bforms\.length\b/.test(line);
        return isNamed && !isCount(line) ? [`${file}:${index + 1} ${line.trim()}`] : [];
      }),
  );
  expect(found).toEqual([]);
});

/** Fewer than all forms is asked of a list, never how many there are. */
const isCount = (line: string): boolean => /\.length < forms\.length/.test(line);
