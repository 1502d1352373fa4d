import type { LanguageMeta } from '../languageMeta.ts';

const meta: LanguageMeta = { code: 'en', tag: 'en', dir: 'ltr', name: 'English' };
export default meta;
