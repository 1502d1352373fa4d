import type { Label } from '../report/lineItems.ts';

/** Sentences of the intake page that count something. */

export function progressText(done: number, all: number, name: string | null): Label {
  const now = name === null ? { zh: '', en: '' } : { zh: `，正在读 ${name}`, en: `, now ${name}` };
  return { zh: `已处理 ${done}/${all} 份${now.zh}`, en: `${done} of ${all} done${now.en}` };
}

export function summaryText({
  all,
  read,
  partial,
  rejected,
}: {
  readonly all: number;
  readonly read: number;
  readonly partial: number;
  readonly rejected: number;
}): Label {
  return {
    zh: `共 ${all} 份：全部读出 ${read}，读出一部分 ${partial}，未读 ${rejected}`,
    en: `${all} files: ${read} read, ${partial} read in part, ${rejected} not read`,
  };
}

export function duplicateText({
  entries,
  published,
  kept,
}: {
  readonly entries: readonly string[];
  readonly published: boolean;
  readonly kept: boolean;
}): Label {
  const zh = [
    ...(entries.length > 0 ? [`与 ${entries.join('、')} 是同一机关同一年度`] : []),
    ...(published ? ['这一年已有发布的报告'] : []),
    ...(kept ? ['本浏览器已存有一份'] : []),
  ];
  const en = [
    ...(entries.length > 0 ? [`the same agency and year as ${entries.join(', ')}`] : []),
    ...(published ? ['a published report of that year exists'] : []),
    ...(kept ? ['one is already kept here'] : []),
  ];
  return { zh: zh.join('；'), en: en.join('; ') };
}

export function toLookAt(open: number, all: number): Label {
  return {
    zh: all === 0 ? '无须特别核对' : `${all} 处要看，还有 ${open} 处`,
    en: all === 0 ? 'nothing to look at' : `${all} to look at, ${open} left`,
  };
}

export function stopOf(at: number, all: number): Label {
  return { zh: `第 ${at}/${all} 处`, en: `${at} of ${all}` };
}

export function keptAt(count: number): Label {
  return { zh: `已放进看板 ${count} 份`, en: `${count} put into the dashboard` };
}
