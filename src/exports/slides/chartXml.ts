import { escapeXml } from '../xmlText.ts';
import { axesXml } from './axesXml.ts';
import { chartSeries } from './chartSeries.ts';
import type { DeckChart } from './deck.ts';
import { seriesXml } from './seriesXml.ts';
import { textXml } from './textXml.ts';

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
