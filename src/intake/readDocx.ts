import type { SourceDocument } from './document.ts';
import { CannotRead } from './refusal.ts';
export function readDocx(_x: unknown): SourceDocument {
  throw new CannotRead('unsupported');
}
