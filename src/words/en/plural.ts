import { pluralOf } from '../pluralOf.ts';

export const plural = pluralOf('en', ['one', 'other']);
