import type { LanguageMeta } from '../../../src/words/languageMeta.ts';

const meta: LanguageMeta = { code: 'qug', tag: 'ug', dir: 'rtl', name: 'قۇگ' };
export default meta;
