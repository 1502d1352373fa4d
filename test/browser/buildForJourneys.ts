import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { serveDist } from '../serveDist.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, below a sub-path. */
    readonly served: string;
  }
}

/** Builds the app apart from `dist/` and serves it below a sub-path while the journeys run. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = '.cache/journeys';
  // Under test NODE_ENV is `test`, and what would be built is not what is shipped.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'error', mode: 'production', build: { outDir: folder, emptyOutDir: true } });
  process.env.NODE_ENV = NODE_ENV;
  const served = await serveDist({ folder, path: '/a/b/' });
  provide('served', served.url);
  return () => served.close();
}
