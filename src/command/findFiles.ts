import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globPattern } from './globPattern.ts';

/** A file as it is told and as the system knows it: names need not be UTF-8. */
export interface FoundFile {
  readonly name: string;
  readonly path: Buffer;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly missing: readonly string[];
  /** Folders and globs that hold nothing wanted. */
  readonly empty: readonly string[];
}

type IsWanted = (name: string) => boolean;

/**
 * The files that paths mean, in order and each once however it is spelt: a file (or device, or pipe) is itself
 * whatever its name, a folder everything below it whose name is `wanted`, a glob (where no shell expanded it) what
 * it fits. A folder that cannot be opened is among the files, so that whoever reads it says why.
 */
export function findFiles(paths: readonly string[], wanted: RegExp): FoundFiles {
  const files = new Map<string, FoundFile>();
  const missing: string[] = [];
  const empty: string[] = [];
  for (const path of paths) {
    const found = filesAt(path.startsWith('file://') ? fileURLToPath(path) : path, (name) =>
      wanted.test(name),
    );
    if (found === null) missing.push(path);
    else if (found.length === 0) empty.push(path);
    for (const file of found ?? []) {
      const real = realOf(file.path);
      if (!files.has(real)) files.set(real, file);
    }
  }
  return { files: [...files.values()], missing, empty };
}

function filesAt(given: string, wanted: IsWanted): readonly FoundFile[] | null {
  const path = givenPath(given);
  const kind = path === null ? 'nothing' : kindOf(path);
  if (path !== null && kind === 'folder') return inOrder(below(join(given), path, wanted));
  if (path !== null && kind === 'file') return [{ name: given, path }];
  const glob = globPattern(given);
  if (!glob || kindOf(Buffer.from(glob.root)) !== 'folder') return null;
  const before = glob.root === '.' ? 0 : join(glob.root, '/').length;
  // `**` at the end says no more than the folder does.
  const fits = (name: string): boolean =>
    glob.pattern.test(name.slice(before).normalize()) && (!given.endsWith('**') || wanted(name));
  return inOrder(below(join(glob.root), Buffer.from(glob.root), fits, glob.depth));
}

const inOrder = (files: readonly FoundFile[]): readonly FoundFile[] =>
  [...files].sort((a, b) => (a.name < b.name ? -1 : 1));

/** The path as the system has it. Node turns what is not UTF-8 on the command line into `�`: it is looked up. */
function givenPath(given: string): Buffer | null {
  const plain = Buffer.from(given);
  if (!given.includes('\uFFFD') || kindOf(plain) !== 'nothing') return plain;
  let at: Buffer = Buffer.from(given.startsWith('/') ? '/' : '.');
  for (const part of given.split('/').filter((one) => one !== '')) {
    const next = part.includes('\uFFFD') ? entriesOf(at)?.find((name) => name.toString() === part) : part;
    if (next === undefined) return null;
    at = within(at, Buffer.from(next));
  }
  return at;
}

/** What is wanted below a folder. Hidden files and what tools leave behind are passed over, loops not followed. */
function below(
  name: string,
  folder: Buffer,
  wanted: IsWanted,
  depth = Infinity,
  above: readonly string[] = [],
): readonly FoundFile[] {
  const real = realOf(folder);
  if (above.includes(real)) return [];
  const entries = entriesOf(folder);
  if (entries === null) return [{ name, path: folder }];
  return entries.flatMap((entry): readonly FoundFile[] => {
    const last = told(entry);
    if (/^(\.|~\$|node_modules$)/.test(last)) return [];
    const path = within(folder, entry);
    const inside = name === '.' ? last : join(name, last).replaceAll('\\', '/');
    if (kindOf(path) !== 'folder') return wanted(inside) ? [{ name: inside, path }] : [];
    return depth > 1 ? below(inside, path, wanted, depth - 1, [...above, real]) : [];
  });
}

const within = (folder: Buffer, name: Buffer): Buffer => Buffer.concat([folder, Buffer.from('/'), name]);

/** A name as people read it: UTF-8, else the older Chinese encoding that archives and shared folders still hold. */
function told(name: Buffer): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(name);
    } catch {
      continue;
    }
  }
  return name.toString('latin1');
}

function kindOf(path: Buffer): 'file' | 'folder' | 'nothing' {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return !found ? 'nothing' : found.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    // A loop of links or a closed folder is there, and whoever opens it says what it is.
    const code = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    return code === 'ENOTDIR' || code === 'ENAMETOOLONG' ? 'nothing' : 'file';
  }
}

/** `null` for a folder that may not be opened. */
function entriesOf(folder: Buffer): readonly Buffer[] | null {
  try {
    return readdirSync(folder, { encoding: 'buffer' });
  } catch {
    return null;
  }
}

/** One text for all spellings of a path. */
function realOf(path: Buffer): string {
  try {
    return realpathSync(path, { encoding: 'buffer' }).toString('latin1');
  } catch {
    return path.toString('latin1');
  }
}
