import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { areaPath, textsPath } from '../../archive/areaFile.ts';
import { sealDigits, sealHead, type Seal } from '../../archive/sealed.ts';
import { CannotWrite } from '../writeWhole.ts';

/** Files that are as they were but for the version of the data they belong to. */
export interface ResealTask {
  readonly before: string;
  readonly out: string;
  readonly stamp: Pick<Seal, 'version' | 'dataDate'>;
  readonly areas: readonly (string | null)[];
}

/** Answers with how many files there were that are as they were published. */
export function resealFiles({ before, out, stamp, areas }: ResealTask): number {
  let count = 0;
  for (const area of areas)
    for (const path of area === null ? [areaPath(area)] : [areaPath(area), textsPath(area)]) {
      if (!existsSync(join(before, path))) continue;
      const bytes = resealed(readFileSync(join(before, path)), stamp);
      if (bytes === null) continue;
      write(join(out, path), bytes);
      count += 1;
    }
  return count;
}

/** A sealed file with its head made anew; `null` where somebody has altered it. */
function resealed(bytes: Buffer, stamp: ResealTask['stamp']): Uint8Array | null {
  const { before, count, after } = sealDigits;
  const start = before.length + count + after.length;
  const digits = createHash('sha256').update(bytes.subarray(start)).digest('hex').slice(0, count);
  if (bytes.toString('utf8', before.length, before.length + count) !== digits) return null;
  const member = ',"body":';
  const body = bytes.indexOf(member) + member.length;
  const { format }: Seal = JSON.parse(`{${bytes.toString('utf8', start, body - member.length)}}`);
  const head = Buffer.from(sealHead({ format, ...stamp }));
  const rest = bytes.subarray(body);
  const hash = createHash('sha256').update(head).update(rest).digest('hex').slice(0, count);
  return Buffer.concat([Buffer.from(`${before}${hash}${after}`), head, rest]);
}

function write(path: string, bytes: Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  } catch (error) {
    throw new CannotWrite(path, error);
  }
}
