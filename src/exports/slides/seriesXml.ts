import { escapeXml } from '../xmlText.ts';
import { numberFormats } from './axesXml.ts';
import { columnLetters } from '../sheet/columnLetters.ts';
import type { DeckChart, DeckPoint, DeckSeries } from './deck.ts';
import { colourXml, hex, inkOn, solidXml, textXml } from './textXml.ts';

/** One series with its caches; what has no number has no point in them. */
export function seriesXml(chart: DeckChart, series: DeckSeries, index: number): string {
  const column = columnLetters(index + 1);
  const end = chart.categories.length + 1;
  const isTotal = series === chart.total;
  const isLine = isTotal || chart.form === 'lines';
  const name = `<c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
  const categories = chart.categories.map(
    (text, at) => `<c:pt idx="${at}"><c:v>${escapeXml(text)}</c:v></c:pt>`,
  );
  const values = series.points.flatMap(({ value }, at) =>
    value === null ? [] : [`<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`],
  );
  const data = `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${end}</c:f><c:strCache><c:ptCount val="${chart.categories.length}"/>${categories.join('')}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${end}</c:f><c:numCache><c:formatCode>${numberFormats[chart.kind]}</c:formatCode><c:ptCount val="${series.points.length}"/>${values.join('')}</c:numCache></c:numRef></c:val>`;
  const shape = isLine
    ? `${lineXml(series, isTotal)}${series.points.map((point, at) => openMarkXml(point, at, series.colour)).join('')}`
    : `${fillXml(series)}<c:invertIfNegative val="0"/>${series.points.map((point, at) => pointXml(point, at, series.colour)).join('')}`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${shape}${labelsXml(chart, series, isTotal)}${data}${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`;
}

function fillXml({ colour, hollow }: DeckSeries): string {
  return hollow
    ? `<c:spPr>${solidXml('FFFFFF')}<a:ln w="12700">${solidXml(colour)}</a:ln></c:spPr>`
    : `<c:spPr>${solidXml(colour)}</c:spPr>`;
}

/** Strokes over a bar that stands for more than it shows. */
function pointXml({ open, colour, value }: DeckPoint, at: number, of: string): string {
  if (value === null || (!open && colour === '')) return '';
  const own = colour || of;
  const fill = open
    ? `<a:pattFill prst="wdUpDiag"><a:fgClr>${colourXml(own)}</a:fgClr><a:bgClr>${colourXml('FFFFFF')}</a:bgClr></a:pattFill><a:ln w="12700">${solidXml(own)}</a:ln>`
    : solidXml(own);
  return `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill}</c:spPr></c:dPt>`;
}

function lineXml({ colour, quiet }: DeckSeries, isTotal: boolean): string {
  if (isTotal)
    return '<c:spPr><a:ln w="9525"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>';
  const width = quiet ? 12_700 : 28_575;
  const size = quiet ? 3 : 7;
  return `<c:spPr><a:ln w="${width}" cap="rnd">${solidXml(colour)}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="${size}"/><c:spPr>${solidXml(colour)}<a:ln w="9525">${solidXml('FFFFFF')}</a:ln></c:spPr></c:marker>`;
}

function openMarkXml({ open, value }: DeckPoint, at: number, colour: string): string {
  if (!open || value === null) return '';
  return `<c:dPt><c:idx val="${at}"/><c:marker><c:symbol val="circle"/><c:size val="8"/><c:spPr>${solidXml('FFFFFF')}<a:ln w="19050">${solidXml(colour)}</a:ln></c:spPr></c:marker><c:bubble3D val="0"/></c:dPt>`;
}

const shown = (isShown: boolean) =>
  `<c:showLegendKey val="0"/><c:showVal val="${isShown ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

/** Figures at the points: as numbers, so that they follow an edit; in words only where a number would say too much. */
function labelsXml(chart: DeckChart, series: DeckSeries, isTotal: boolean): string {
  if (!series.labelled) return `<c:dLbls>${shown(false)}</c:dLbls>`;
  const inside = chart.form === 'stacked' && !isTotal;
  const size = chart.small ? 9 : inside || chart.series.length > 1 ? 10 : 12;
  const colour = inside ? (series.hollow ? hex('ink') : inkOn(series.colour)) : hex('ink');
  const position = inside ? 'ctr' : isTotal || chart.form === 'lines' ? 't' : 'outEnd';
  const place = `<c:dLblPos val="${position}"/>`;
  const bold = isTotal;
  const tallest = inside ? highestStack(chart) : 0;
  const single = series.points.flatMap(({ value, said }, at) => {
    // A part too thin for its figure: the sheet behind the chart has it.
    if (inside && value !== null && value < tallest * 0.055)
      return [`<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`];
    if (said === '' || value === null) return [];
    return [
      `<c:dLbl><c:idx val="${at}"/><c:tx><c:rich><a:bodyPr/><a:p><a:r>${textXml({ size, bold, colour: inside ? hex('ink') : colour, tag: 'a:rPr' })}<a:t>${escapeXml(said)}</a:t></a:r></a:p></c:rich></c:tx>${place}${shown(true)}</c:dLbl>`,
    ];
  });
  return `<c:dLbls>${single.join('')}<c:numFmt formatCode="${numberFormats[chart.kind]}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr>${textXml({ size, bold, colour, tag: 'a:defRPr' })}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>${place}${shown(true)}</c:dLbls>`;
}

function highestStack({ series, categories }: DeckChart): number {
  return Math.max(
    ...categories.map((_, at) => series.reduce((sum, { points }) => sum + (points[at]?.value ?? 0), 0)),
  );
}
