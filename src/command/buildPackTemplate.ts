import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packTemplateFile } from '../archive/packPage.ts';

/**
 * Builds the app apart from `dist/` and gives the template of the one-file pack. Vite is loaded only here.
 * @throws Error where the app cannot be built, as where development packages are not installed
 */
export async function buildPackTemplate(watch: (text: string) => void): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const outDir = join(root, '.cache', 'pack');
  watch('构建中 building …');
  const { build } = await import('vite');
  const configFile = join(root, 'vite.config.ts');
  await build({ root, configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  watch('\r\u001b[K');
  return readFile(join(outDir, packTemplateFile), 'utf8');
}
