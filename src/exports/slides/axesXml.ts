import type { DeckChart } from './deck.ts';
import { hex, solidXml, textXml } from './textXml.ts';

export const numberFormats: Record<DeckChart['kind'], string> = {
  count: '#,##0',
  money: '#,##0.####',
  rate: '0.0%',
};

/** On the axis rates are round; amounts need no decimals. */
const axisFormats: Record<DeckChart['kind'], string> = { count: '#,##0', money: '#,##0', rate: '0%' };

/** Both axes. Where every bar carries its figure, the scale of values is left out. */
export function axesXml(chart: DeckChart): string {
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
