import { asHtml } from '../textLayouts.ts';
import type { Disturbed } from './tryAll.ts';
import type { Disturbance } from './disturbance.ts';

const shown = (name: string, make: (figure: string, noise: number) => string): Disturbance<string> => ({
  ...{ name, leaves: 'shown', make },
});
const gone = (name: string, make: (figure: string, noise: number) => string): Disturbance<string> => ({
  ...{ name, leaves: 'gone', make },
});
const odd = (name: string, make: (figure: string, noise: number) => string): Disturbance<string> => ({
  ...{ name, leaves: 'odd', make },
});

const split = (figure: string, by: string): string =>
  `${figure.slice(0, Math.ceil(figure.length / 2))}${by}${figure.slice(Math.ceil(figure.length / 2))}`;

/** What pages do to a figure: markup that stands where the figure stood. */
export const pageDisturbances: readonly Disturbance<string>[] = [
  shown('a raised mark', (figure) => `${figure}<sup>1</sup>`),
  shown('a lowered mark', (figure, noise) => `${figure}<sub>${noise}</sub>`),
  shown(
    'a mark raised by style',
    (figure, noise) => `${figure}<span style="vertical-align: super">${noise}</span>`,
  ),
  shown('a mark in small type', (figure, noise) => `${figure}<span style="font-size:8px">${noise}</span>`),
  shown('small', (figure, noise) => `<big>${figure}</big><small style="font-size:50%">${noise}</small>`),
  shown('a struck figure before', (figure, noise) => `<s>${noise}</s>${figure}`),
  shown('a deleted figure before', (figure, noise) => `<del>${noise}</del><ins>${figure}</ins>`),
  shown(
    'struck by style',
    (figure, noise) => `<i style="text-decoration:red line-through">${noise}</i>${figure}`,
  ),
  shown(
    'struck by class',
    (figure, noise) =>
      `<style>td .x9{text-decoration-line:line-through}</style><u class="x9">${noise}</u>${figure}`,
  ),
  shown('hidden before', (figure, noise) => `<span hidden>${noise}</span>${figure}`),
  shown('hidden by style', (figure, noise) => `${figure}<b style="display : none">${noise}</b>`),
  shown(
    'hidden by class',
    (figure, noise) =>
      `<style>.h8, p.q {color:red;display:none!important}</style><b class="a h8" style="display:inline">${noise}</b>${figure}`,
  ),
  shown(
    'hidden by id',
    (figure, noise) =>
      `<style>@media screen{#g7{visibility:hidden}}</style><b id="g7">${noise}<i>${noise}</i></b>${figure}`,
  ),
  shown(
    'a print style that hides',
    (figure) =>
      `<style>@media print{.k5{display:none}} /* .k5{display:none} */</style><b class="k5">${figure}</b>`,
  ),
  shown(
    'seen again inside what is hidden',
    (figure, noise) => `<b style="visibility:hidden">${noise}<i style="visibility:visible">${figure}</i></b>`,
  ),
  shown('without a size', (figure, noise) => `<b style="font-size:0">${noise}</b>${figure}`),
  shown('transparent', (figure, noise) => `<b style="opacity:0">${noise}</b>${figure}`),
  shown('white on white', (figure, noise) => `<font color="#FFFFFF">${noise}</font>${figure}`),
  shown('a template', (figure, noise) => `<template>${noise}</template>${figure}`),
  shown('a copy without scripts', (figure) => `${figure}<noscript>${figure}</noscript>`),
  shown('a script', (figure, noise) => `${figure}<script>document.write(${noise})</script>`),
  shown('a comment', (figure, noise) => `<!-- ${noise} -->${figure}`),
  shown('a typed field', (figure) => `<input type="text" value="${figure}">`),
  shown('a field for reading', (figure) => `<input readonly value="${figure}"><input type=hidden value=9>`),
  shown('a text area', (figure) => `<textarea>${figure}</textarea>`),
  shown(
    'a chosen option',
    (figure, noise) => `<select><option>${noise}</option><option selected>${figure}</option></select>`,
  ),
  shown('unseen characters inside', (figure) =>
    split(figure, '\u200e\u2060\ufeff\u00ad\u202a\u202c&#8203;&lrm;'),
  ),
  shown('blanks of all kinds around', (figure) => `&nbsp;&emsp;\u3000${figure}\u2009&nbsp;`),
  shown(
    'set in pieces',
    (figure) => `<font face="宋体">${split(figure, '</font><span lang="EN-US"><b>')}</b></span>`,
  ),
  shown('a formula', (figure) => `<math><mn>${figure}</mn></math>`),
  shown(
    'a formula with an index',
    (figure, noise) => `<math><msup><mn>${figure}</mn><mn>${noise}</mn></msup></math>`,
  ),
  shown('a remark in the cell', (figure, noise) => `${figure}（其中修订${noise}件）`),
  gone('struck', (figure) => `<s>${figure}</s>`),
  gone('raised', (figure) => `<sup>${figure}</sup>`),
  gone('hidden', (figure) => `<span hidden>${figure}</span>`),
  gone('hidden by style', (figure) => `<div style="display:none">${figure}</div>`),
  gone('invisible', (figure) => `<span style="visibility:hidden">${figure}</span>`),
  odd('a picture', () => '<img src="1.png">'),
  odd('two figures', (figure, noise) => `${figure}<br>${noise}`),
  odd('stars', () => '**'),
];

export const pages: Disturbed<string> = {
  kind: 'page',
  disturbances: pageDisturbances,
  render: (print, mark, done) =>
    Promise.resolve(new TextEncoder().encode(asHtml(print, 'page').replace(mark, () => done))),
};
