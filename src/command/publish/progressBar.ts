import type { Io } from '../io.ts';
import type { Progress } from './scanAll.ts';

const phases = { scanned: '读取 / reading', prepared: '编制 / preparing' } as const;

/** Shows how far long work has come, where somebody watches. */
export function progressBar({ progress }: Io): { readonly show: Progress; end(): void } {
  return {
    show: (phase, done, all) => {
      const full = Math.round((done / all) * 20);
      progress?.(`\r${phases[phase]} ${'█'.repeat(full)}${'░'.repeat(20 - full)} ${done}/${all}\u001b[K`);
    },
    end: () => progress?.('\r\u001b[K'),
  };
}
