import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { globPattern } from './globPattern.ts';

/** What a folder is searched for: what can be read, and what people take for a report and must hear about. */
const documents =
  /\.(html?|shtml|xhtml|mht|mhtml|php|aspx?|jsp|js|docx?|docm|wps|wpt|rtf|odt|pdf|ofd|xlsx?|xlsm|et|txt|text|md|markdown|png|jpe?g|gif|bmp|tiff?|webp|zip|rar)$/i;

export interface DocumentFiles {
  readonly files: readonly string[];
  /** Paths given that do not exist, or hold no document. */
  readonly missing: readonly string[];
}

/**
 * The files that paths mean, in order and each once: a file is itself whatever its name, a folder all documents
 * below it, a glob (where no shell expanded it) the files it fits.
 */
export function documentFiles(paths: readonly string[]): DocumentFiles {
  const files = new Set<string>();
  const missing: string[] = [];
  for (const path of paths) {
    const found = filesAt(path);
    if (found.length === 0) missing.push(path);
    for (const file of found) files.add(file);
  }
  return { files: [...files], missing };
}

function filesAt(path: string): readonly string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory())
    return below(path)
      .filter((name) => documents.test(name))
      .map((name) => join(path, name));
  if (found) return [path];
  const glob = globPattern(path);
  if (!glob || !statSync(glob.root, { throwIfNoEntry: false })?.isDirectory()) return [];
  return below(glob.root)
    .filter((name) => glob.pattern.test(name))
    .map((name) => (glob.root === '.' ? name : join(glob.root, name)));
}

/** Files below a folder by their path from it; hidden ones and what tools leave behind are passed over. */
function below(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .map((name) => name.replace(/^\//, ''))
    .filter((name) => !/(^|\/)(\.|~\$|node_modules\/)/.test(name))
    .sort();
}
