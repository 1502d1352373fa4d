import { daysIn } from './dates.ts';

/** What the index rows above a report say of it: 发布机构、发布日期、名称. */
export interface IndexFields {
  readonly agencies: readonly string[];
  readonly days: readonly string[];
  readonly titles: readonly string[];
}

const names = {
  agencies:
    '发布机构|发布单位|发布机关|发文机关|发文单位|发文机构|公开机构|公开主体|公开单位|公开责任部门|责任部门|责任单位|制发机构|制发机关|编制机关|编制单位|报送单位|信息来源|文章来源|来源',
  days: '发布日期|发布时间|公开日期|公开时间|发文日期|发文时间|成文日期|成文时间|生成日期|生成时间|印发日期|更新时间|更新日期|日期|时间',
  titles: '信息名称|文件名称|名称|标题|题名',
} as const;
type Field = keyof typeof names;

const others =
  '索引号|文号|主题词|主题分类|体裁分类|分类|点击|浏览|字号|字体|作者|有效性|关键词|主题|信息索取号|责任编辑|编辑|打印|分享';
const every = Object.values(names).join('|');
const pair = new RegExp(
  String.raw`[【[]?(${every})[】\]]?\s*[:：]\s*(.*?)(?=\s*(?:[【[]?(?:${every}|${others})[】\]]?\s*[:：]|[|【]|$)|\s{3,})`,
  'gu',
);
const label = new RegExp(String.raw`^[【[]?(${every})[】\]]?[:：]?$`, 'u');

/** Reads `发布时间：2024-01-22 来源：徐闻县司法局` and cells of an index table, label then value. */
export function indexFields(lines: readonly string[]): IndexFields {
  const found: Record<Field, string[]> = { agencies: [], days: [], titles: [] };
  const sources: string[] = [];
  const keep = (name: string, value: string): void => {
    const field = fieldOf(name);
    if (field === null || value.trim() === '') return;
    const list = name.endsWith('来源') ? sources : found[field];
    for (const one of field === 'days' ? daysIn(value).slice(0, 1) : [value.trim()]) list.push(one);
  };
  lines.forEach((line, index) => {
    if (line.length > 300) return;
    const alone = label.exec(line.replace(/\s+/g, ''));
    if (alone) return keep(alone[1] ?? '', lines[index + 1] ?? '');
    for (const [, name = '', value = ''] of line.matchAll(pair)) keep(name, value);
  });
  // Where a page was taken from is often the government above, not whose report it is.
  return { ...found, agencies: [...found.agencies, ...sources] };
}

function fieldOf(name: string): Field | null {
  if (names.agencies.split('|').includes(name)) return 'agencies';
  if (names.days.split('|').includes(name)) return 'days';
  return names.titles.split('|').includes(name) ? 'titles' : null;
}
