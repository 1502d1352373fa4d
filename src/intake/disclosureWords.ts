import type { DisclosureRow } from '../report/disclosureItems.ts';
import type { Vocabulary } from './rowLabel.ts';

/** The official words of table 二's rows and others seen in print. */
export const disclosureWords: Vocabulary<DisclosureRow> = {
  rules: ['规章'],
  normativeDocuments: ['行政规范性文件', '规范性文件', '行政规范文件'],
  licensing: ['行政许可'],
  otherServices: ['其他对外管理服务事项', '其他对外管理服务', '其它对外管理服务事项'],
  penalties: ['行政处罚'],
  compulsion: ['行政强制'],
  fees: ['行政事业性收费', '行政事业型收费', '行政事业收费'],
  procurement: ['政府集中采购'],
};
