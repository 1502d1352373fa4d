import { prepareTrunk, prepareUnit, type TrunkTask, type UnitTask } from '../publish/areaTask.ts';
import type { Found } from '../publish/publishState.ts';
import { resealFiles, type ResealTask } from '../publish/resealTask.ts';
import { scan, type ScanTask } from '../publish/scanTask.ts';

/** What a worker can be asked, and the answer of each kind. */
export type Task = ScanTask | ResealTask | UnitTask | TrunkTask;
export interface Results {
  readonly scan: readonly Found[];
  readonly reseal: number;
  readonly unit: number;
  readonly trunk: number;
}

export function act(task: Task): Results[Task['kind']] {
  if (task.kind === 'scan') return scan(task);
  if (task.kind === 'reseal') return resealFiles(task);
  return task.kind === 'unit' ? prepareUnit(task) : prepareTrunk(task);
}
