import type { Label } from '../report/lineItems.ts';

/** The dialog through which a figure leaves the dashboard. */
export const downloadWords = {
  open: { zh: '下载', en: 'Download' },
  title: { zh: '下载与引用', en: 'Download and reuse' },
  loading: { zh: '正在准备……', en: 'Preparing…' },
  broken: { zh: '没有做成，请再试一次。', en: 'That did not work; please try again.' },
  picture: { zh: '图片', en: 'Picture' },
  preview: { zh: '预览', en: 'Preview' },
  size: { zh: '版面', en: 'Format' },
  sharpness: { zh: 'PNG 清晰度', en: 'PNG resolution' },
  svg: { zh: 'SVG（可编辑）', en: 'SVG (editable)' },
  png: { zh: 'PNG', en: 'PNG' },
  copy: { zh: '复制图片', en: 'Copy picture' },
  copied: { zh: '图片已复制，可直接粘贴。', en: 'The picture is copied and can be pasted.' },
  copyRefused: {
    zh: '浏览器不允许复制图片，请改用下载。',
    en: 'The browser does not allow copying pictures; please download instead.',
  },
  grown: {
    zh: '内容较长，图片按宽度加高，没有删减。',
    en: 'There is more than fits, so the picture is taller; nothing is left out.',
  },
  data: { zh: '数据', en: 'Data' },
  asShown: { zh: '与图上所见一致，含筛选与排序。', en: 'As shown, filters and order included.' },
  bom: { zh: 'CSV 加 BOM（便于 Excel 识别中文）', en: 'CSV with BOM (Excel then reads Chinese)' },
  csv: { zh: 'CSV', en: 'CSV' },
  metadata: { zh: 'CSV 的说明（JSON）', en: 'Metadata of the CSV (JSON)' },
  xlsx: { zh: 'Excel（XLSX）', en: 'Excel (XLSX)' },
  json: { zh: 'JSON', en: 'JSON' },
  uses: { zh: '用到别处', en: 'Use elsewhere' },
  saved: { zh: '已下载：', en: 'Downloaded: ' },
} as const satisfies Record<string, Label>;

export const pictureSizeLabels = {
  wide: { zh: '16∶9', en: '16:9' },
  classic: { zh: '4∶3', en: '4:3' },
  square: { zh: '方形', en: 'Square' },
  a4: { zh: 'A4 宽', en: 'A4 width' },
} as const satisfies Record<string, Label>;
