import type { SourceDocument } from './document.ts';
import { CannotRead } from './refusal.ts';
export function readXlsx(_x: unknown): SourceDocument {
  throw new CannotRead('unsupported');
}
