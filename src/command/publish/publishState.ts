import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { latestFile, type LatestVersion } from '../../archive/versions.ts';
import type { Slice } from './packSlices.ts';
import type { FileRecord } from './reportRecord.ts';
import { PieceFile } from './sealedFile.ts';

/** A report file as it was read: what is kept of it, and where its entry of a pack lies in the file `entries`. */
export interface Found {
  readonly record: FileRecord;
  readonly entries: string;
  readonly at: number;
  readonly length: number;
}

interface Kept {
  readonly program: string;
  readonly version: string;
  /** When it was begun, in milliseconds. */
  readonly began: number;
  /** By name: what a part was made from. */
  readonly parts: Readonly<Record<string, string>>;
}

/** By where it lies: time, size and number of the file, and what was found in it. */
type KeptFiles = ReadonlyMap<string, readonly [stamp: string, found: Found]>;

/** A line of what was kept, then one for each file: a country's are never one text. */
const stateFile = 'state.ndjson';
/** A file changed twice within this time, in milliseconds, may look unchanged. */
const shortest = 2000;

/**
 * What the last run into the same folder found and made, kept in the user's cache: only what has changed since is read,
 * checked and prepared again. Anything in doubt (another program, other files published there) is done anew.
 */
export class PublishState {
  /** What was published there, as long as it is what this state tells of. */
  readonly before: string | null;
  readonly #folder: string;
  readonly #kept: (Kept & { readonly files: KeptFiles }) | null;
  readonly #began = Date.now();
  readonly #files = new Map<string, readonly [string, Found]>();
  readonly #parts = new Map<string, string>();
  readonly #stamps = new Map<string, string>();

  constructor(target: string) {
    const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
    this.#folder = join(cache, 'nianbao', digest(target).slice(0, 16));
    this.#kept = readKept(join(this.#folder, stateFile), target);
    this.before = this.#kept && target;
  }

  /** What was found in a file, where it is as it was. */
  found(source: Slice): Found | null {
    const stamp = this.#stampOf(source.path);
    const [before, found] = this.#kept?.files.get(keyOf(source)) ?? [];
    if (found === undefined || before !== stamp || !stamp) return null;
    const [time = Infinity] = stamp.split(' ').map(Number);
    return time < (this.#kept?.began ?? 0) - shortest ? found : null;
  }

  keep(source: Slice, found: Found): void {
    this.#files.set(keyOf(source), [this.#stampOf(source.path), found]);
  }

  /** As it was when it was first asked for in this run. */
  #stampOf(path: string): string {
    const stamp = this.#stamps.get(path) ?? stampOf(path);
    this.#stamps.set(path, stamp);
    return stamp;
  }

  /** Whether a part was made from just this; it is kept as made from it either way. */
  isMade(part: string, from: string): boolean {
    this.#parts.set(part, from);
    return this.#kept?.parts[part] === from;
  }

  /** The columns kept of a part that was made before; they may be gone. */
  columns(part: string): string {
    return join(this.#folder, columnsName(part));
  }

  /**
   * Keeps what this run found and made, `columns` among it, by part. A cache that cannot be written is none the worse
   * for what was published.
   */
  save(version: string, columns: ReadonlyMap<string, string>): void {
    const kept: Kept = {
      program: programHash(),
      version,
      began: this.#began,
      parts: Object.fromEntries(this.#parts),
    };
    const path = join(this.#folder, stateFile);
    try {
      mkdirSync(this.#folder, { recursive: true });
      // A run broken off here leaves no state that tells of another's columns.
      rmSync(path, { force: true });
      const due = new Set([...this.#parts.keys()].map(columnsName));
      for (const name of readdirSync(this.#folder)) if (!due.has(name)) rmSync(join(this.#folder, name));
      for (const [part, made] of columns) if (existsSync(made)) moveFile(made, this.columns(part));
      const lines = new PieceFile(`${path}.part`);
      lines.write(`${JSON.stringify(kept)}\n`);
      for (const file of this.#files) lines.write(`${JSON.stringify(file)}\n`);
      lines.flush();
      lines.close();
      renameSync(`${path}.part`, path);
    } catch {
      // The next run does everything again, that is all.
    }
  }
}

const columnsName = (part: string): string => `columns-${digest(part).slice(0, 16)}`;

function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function readKept(path: string, target: string): (Kept & { readonly files: KeptFiles }) | null {
  try {
    const latest: LatestVersion = JSON.parse(readFileSync(join(target, latestFile), 'utf8'));
    const bytes = readFileSync(path);
    const end = bytes.indexOf(10);
    const kept: Kept = JSON.parse(bytes.toString('utf8', 0, end));
    if (kept.program !== programHash() || kept.version !== latest.version) return null;
    const files = new Map<string, readonly [string, Found]>();
    for (let from = end + 1; from < bytes.length;) {
      const to = bytes.indexOf(10, from);
      const [key, found]: [string, readonly [string, Found]] = JSON.parse(bytes.toString('utf8', from, to));
      files.set(key, found);
      from = to + 1;
    }
    return { ...kept, files };
  } catch {
    return null;
  }
}

const keyOf = ({ path, at }: Slice): string => (at === undefined ? path : `${path} ${at}`);

function stampOf(path: string): string {
  try {
    const { size, mtimeMs, ino } = statSync(path);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return '';
  }
}

/** Of all the code that says what an archive is made of. */
function programHash(): string {
  const source = fileURLToPath(new URL('../../', import.meta.url));
  const hash = createHash('sha256');
  for (const room of ['archive', 'checks', 'command', 'measures', 'report'])
    for (const path of readdirSync(join(source, room), { recursive: true, encoding: 'utf8' }).sort())
      if (path.endsWith('.ts')) hash.update(path).update(readFileSync(join(source, room, path)));
  return hash.digest('hex');
}

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
