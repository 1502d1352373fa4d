import {
  currentForm,
  forms,
  issuedAs,
  tableLabels,
  tables,
  yearsOfForm,
  type Label,
  type Table,
} from '../report/lineItems.ts';

/** The documents that fix the form, with the table in question. */
export function formSource(table: Table): Label {
  const earlier = forms
    .filter((form) => form !== currentForm)
    .map((form) => ({
      zh: `${yearsOfForm(form).zh}：${issuedAs(form).zh}`,
      en: `${yearsOfForm(form).en}: ${issuedAs(form).en}`,
    }));
  const { number } = tableLabels[table];
  return {
    zh: `${issuedAs(currentForm).zh}表${number}（${earlier.map(({ zh }) => zh).join('；')}）`,
    en: `State Council General Office OGI ${issuedAs(currentForm).en}, table ${tables.indexOf(table) + 2} (${earlier.map(({ en }) => en).join('; ')})`,
  };
}

/** Art. 50(1) names what an annual report contains. */
export function withArticle50(source: Label): Label {
  return {
    zh: `《政府信息公开条例》第五十条；${source.zh}`,
    en: `OGI Regulations art. 50; ${source.en}`,
  };
}

/** The articles the form's rows rest on, as `requestRowEntries` cites them. */
const articles: Record<string, string> = {
  条例第十四条: 'OGI Regulations art. 14',
  条例第十五条: 'OGI Regulations art. 15',
  条例第十六条: 'OGI Regulations art. 16',
  条例第三十条: 'OGI Regulations art. 30',
  条例第三十五条: 'OGI Regulations art. 35',
  '条例第三十六条第四、五项': 'OGI Regulations art. 36(4)–(5)',
  条例第三十六条第六项: 'OGI Regulations art. 36(6)',
  条例第三十六条第七项: 'OGI Regulations art. 36(7)',
  条例第三十七条: 'OGI Regulations art. 37',
  条例第三十八条: 'OGI Regulations art. 38',
  条例第三十九条: 'OGI Regulations art. 39',
  '国办函〔2020〕109号': 'State Council General Office letter [2020] No. 109',
};

/** A row's own article before the form's document number; the form alone where the row cites none. */
export function rowSource(article: string | undefined, form: Label): Label {
  if (article === undefined) return withArticle50(form);
  return {
    zh: `${article.replace(/^条例/, '《政府信息公开条例》')}；${form.zh}`,
    en: `${articles[article] ?? article}; ${form.en}`,
  };
}

/** Proactive disclosure is told in prose; the form has no table for it. */
export const overviewSource: Label = {
  zh: '《政府信息公开条例》第五十条第一项；年度报告第一部分“总体情况”（文字，格式无对应表格）',
  en: 'OGI Regulations art. 50(1); section 1 of the report, in prose (the form has no table for it)',
};

export const informationFeeSource: Label = {
  zh: '国办函〔2020〕109号《政府信息公开信息处理费管理办法》；年度报告第六部分',
  en: 'State Council General Office letter [2020] No. 109 on information-processing fees; section 6 of the report',
};
