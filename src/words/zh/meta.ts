import type { LanguageMeta } from '../languageMeta.ts';

const meta: LanguageMeta = { code: 'zh', tag: 'zh-CN', dir: 'ltr', name: '中文' };
export default meta;
