import type { Report } from '../../report/report.ts';
import { findCounts } from '../prose/tokens.ts';
import type { ProseText } from '../proseText.ts';
import { longestSentence } from './readClaims.ts';

const noFee =
  /(?:未|没有|无|不|均未|尚未)[^,。;\n\d]{0,20}处理费|处理费的?(?:收取)?(?:情况|金额|数额)?[为是:]?(?:零|无)(?=[,。;\n]|$)/;

/** Fees charged for processing information (信息处理费, 国办函〔2020〕109号) in yuan; `undefined` where unsaid. */
export function informationFee({ text, printed }: ProseText): Report['informationFeeYuan'] {
  for (const { 0: sentence, index } of text.matchAll(/[^。;\n]+/gu)) {
    const at = sentence.indexOf('处理费');
    if (at < 0 || sentence.length > longestSentence) continue;
    const counts = findCounts(sentence).filter(
      ({ unit, value, start }) => start > at && value !== null && (unit === '元' || unit === '万元'),
    );
    const charged = counts.find(({ start }) => /实际收取|实收/.test(sentence.slice(at, start))) ?? counts[0];
    if (charged?.value != null) {
      const value = Math.round(charged.value * (charged.unit === '万元' ? 10_000 : 1) * 100) / 100;
      const asPrinted = printed(index + charged.start, index + charged.end);
      if (charged.qualifier !== 'exact')
        return { status: 'approximate', value, qualifier: charged.qualifier, asPrinted };
      return charged.unit === '元' ? value : { value, asPrinted };
    }
    if (noFee.test(sentence)) return 0;
  }
  return undefined;
}
