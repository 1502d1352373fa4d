import { prepareTrunk, prepareUnit, type TrunkTask, type UnitTask } from '../publish/areaTask.ts';
import { scan, type Scanned, type ScanTask } from '../publish/scanTask.ts';

/** What a worker can be asked, and the answer of each kind. */
export type Task = ScanTask | UnitTask | TrunkTask;
export interface Results {
  readonly scan: Scanned;
  readonly unit: number;
  readonly trunk: number;
}

export function act(task: Task): Results[Task['kind']] {
  if (task.kind === 'scan') return scan(task);
  return task.kind === 'unit' ? prepareUnit(task) : prepareTrunk(task);
}
