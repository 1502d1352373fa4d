import { zipSync } from 'fflate';

/**
 * Stands in for fflate's `zip` within the XLSX writer (vite.config.ts): that one starts a worker from a blob for larger
 * sheets, which the page's own security policy forbids, so the file would never come.
 */
export function zip(
  files: Record<string, Uint8Array>,
  done: (error: Error | null, archive: Uint8Array) => void,
): void {
  done(null, zipSync(files));
}

export { strToU8, zipSync } from 'fflate';
