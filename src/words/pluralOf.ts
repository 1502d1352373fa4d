/** The forms a language has for counts, by the categories of `Intl.PluralRules`; `other` is always among them. */
export type PluralForms<Category extends Intl.LDMLPluralRule> = Readonly<Record<Category | 'other', string>>;

/**
 * Chooses among the forms of a language that has these categories: leaving one out, or giving one it has not, is a
 * type error. `#` in a form stands for the number.
 */
export function pluralOf<Category extends Intl.LDMLPluralRule>(tag: string, categories: readonly Category[]) {
  const rules = new Intl.PluralRules(tag);
  const number = new Intl.NumberFormat(tag);
  return (count: number, forms: PluralForms<Category>): string => {
    const rule = rules.select(count);
    const category = categories.find((one) => one === rule) ?? 'other';
    return forms[category].replaceAll('#', number.format(count));
  };
}
