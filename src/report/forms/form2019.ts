import type { OfficialForm } from './form.ts';
import { disclosed, incoming, notProcessed, otherwise, outgoing, refused, unable } from './requestLines.ts';

const documents = ['made', 'newlyPublished', 'totalPublished'] as const;
const items = ['itemsLastYear', 'itemsChange', 'decisions'] as const;

/** 国办公开办函〔2019〕60号, for trial. */
export const form2019 = {
  id: '2019',
  since: 2019,
  until: 2020,
  issued: { year: 2019, number: 60 },
  equivalents: {},
  statesFee: false,
  // The truncated 本年新 is enough: the next form speaks of 制发.
  toldBy:
    /^本年新(?!收)|^对外公开总|^上一年项目|^本年增$|^本年增减|^处理决定数|^采购项目|^采购总金额|^其他对外管理服务|^政府集中采购/,
  toldByRows: null,
  columnHeads: { decisions: { printed: '处理决定数量', name: 'decisionsWithoutYear' } },
  disclosure: [
    { row: 'rules', item: '（一）', printed: '规章', columns: documents },
    {
      row: 'normativeDocuments',
      item: '（一）',
      printed: '规范性文件',
      name: 'unqualifiedDocuments',
      columns: documents,
    },
    { row: 'licensing', item: '（五）', printed: '行政许可', columns: items },
    { row: 'otherServices', item: '（五）', printed: '其他对外管理服务事项', columns: items },
    { row: 'penalties', item: '（六）', printed: '行政处罚', columns: items },
    { row: 'compulsion', item: '（六）', printed: '行政强制', columns: items },
    { row: 'fees', item: '（八）', printed: '行政事业性收费', columns: ['itemsLastYear', 'itemsChange'] },
    { row: 'procurement', item: '（九）', printed: '政府集中采购', columns: ['projects', 'purchaseAmount'] },
  ],
  requests: [...incoming, ...disclosed, ...refused, ...unable, ...notProcessed, ...otherwise, ...outgoing],
} as const satisfies OfficialForm;
