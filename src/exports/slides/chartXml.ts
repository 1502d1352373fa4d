import { max } from 'd3-array';
import { columnLetters } from '../sheet/columnLetters.ts';
import { escapeXml } from '../xmlText.ts';
import { chartSeries, type DeckChart, type DeckPoint, type DeckSeries } from './deck.ts';
import { colourXml, hex, inkOn, solidXml, textXml } from './textXml.ts';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

/**
 * A native chart (ECMA-376, part 1, 21.2), in the order the schema asks for: libraries for it bridge gaps with
 * values that are not there and cannot label a single point. Gaps stay gaps.
 */
export function chartXml(chart: DeckChart): string {
  const drawn = chart.series.map((one, index) => seriesXml(chart, one, index));
  const isBar = chart.form !== 'lines';
  const marks = isBar
    ? `<c:barChart><c:barDir val="${chart.form === 'bars' ? 'bar' : 'col'}"/><c:grouping val="${chart.form === 'stacked' ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${drawn.join('')}<c:gapWidth val="${chart.form === 'bars' ? 45 : 60}"/><c:overlap val="${chart.form === 'stacked' ? 100 : 0}"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart>`
    : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn.join('')}<c:marker val="1"/><c:axId val="1001"/><c:axId val="1002"/></c:lineChart>`;
  // The total is a line without a stroke: its figures stand where it lies, over the stack.
  const total = chart.total
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${seriesXml(chart, chart.total, chart.series.length)}<c:marker val="1"/><c:axId val="1001"/><c:axId val="1002"/></c:lineChart>`
    : '';
  const title = chart.title
    ? `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${textXml({ size: 13, bold: true, tag: 'a:defRPr' })}</a:pPr><a:r>${textXml({ size: 13, bold: true, tag: 'a:rPr' })}<a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`
    : '<c:autoTitleDeleted val="1"/>';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${title}<c:plotArea><c:layout/>${marks}${total}${axesXml(chart)}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legendXml(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr>${textXml({ size: 11, tag: 'a:defRPr' })}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

function legendXml(chart: DeckChart): string {
  if (!chart.legend) return '';
  const silent = chartSeries(chart).flatMap((one, index) =>
    one.quiet ? [`<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`] : [],
  );
  return `<c:legend><c:legendPos val="t"/>${silent.join('')}<c:overlay val="0"/><c:txPr><a:bodyPr/><a:p><a:pPr>${textXml({ size: chart.small ? 10 : 12, tag: 'a:defRPr' })}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr></c:legend>`;
}

/** One series with its caches; what has no number has no point in them. */
function seriesXml(chart: DeckChart, series: DeckSeries, index: number): string {
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
  return (
    max(categories, (_, at) => series.reduce((sum, { points }) => sum + (points[at]?.value ?? 0), 0)) ?? 0
  );
}

const numberFormats: Record<DeckChart['kind'], string> = {
  count: '#,##0',
  money: '#,##0.####',
  rate: '0.0%',
};

/** On the axis rates are round; amounts need no decimals. */
const axisFormats: Record<DeckChart['kind'], string> = { count: '#,##0', money: '#,##0', rate: '0%' };

/** Both axes. Where every bar carries its figure, the scale of values is left out. */
function axesXml(chart: DeckChart): string {
  const lies = chart.form === 'bars';
  const words = (size: number) =>
    `<c:txPr><a:bodyPr/><a:p><a:pPr>${textXml({ size, tag: 'a:defRPr' })}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
  const line = (token: string) => `<c:spPr><a:ln w="9525">${solidXml(hex(token))}</a:ln></c:spPr>`;
  const isWritten = !(chart.form === 'lines' || chart.form === 'stacked');
  const top = chart.max === null || chart.max <= 0 ? '' : `<c:max val="${chart.max}"/>`;
  const grid = isWritten ? '' : `<c:majorGridlines>${line('grid')}</c:majorGridlines>`;
  const whole =
    chart.kind === 'count' && chart.max !== null && chart.max <= 4 ? '<c:majorUnit val="1"/>' : '';
  return `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="${lies ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${lies ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line('axis')}${words(chart.small ? 10 : 12)}<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/>${top}<c:min val="0"/></c:scaling><c:delete val="${isWritten ? 1 : 0}"/><c:axPos val="${lies ? 'b' : 'l'}"/>${grid}<c:numFmt formatCode="${axisFormats[chart.kind]}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${words(chart.small ? 9 : 11)}<c:crossAx val="1001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>${whole}</c:valAx>`;
}
