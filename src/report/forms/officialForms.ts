import { form2019 } from './form2019.ts';
import { form2021 } from './form2021.ts';

/** Every form there is, oldest first. Reports before the first follow no fixed form. */
export const officialForms = [form2019, form2021] as const;
