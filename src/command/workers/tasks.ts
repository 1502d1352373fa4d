import {
  check,
  identifyFiles,
  type Checked,
  type CheckTask,
  type IdentifyTask,
  type Told,
} from '../check/checkTask.ts';
import { prepareTrunk, prepareUnit, type TrunkTask, type UnitTask } from '../publish/areaTask.ts';
import type { Found } from '../publish/publishState.ts';
import { resealFiles, type ResealTask } from '../publish/resealTask.ts';
import { scan, type ScanTask } from '../publish/scanTask.ts';
import { writeParquet, type ParquetTask } from '../table/parquetTask.ts';

/** What a worker can be asked, and the answer of each kind. */
interface Kinds {
  readonly identify: (task: IdentifyTask) => readonly Told[];
  readonly check: (task: CheckTask) => Checked;
  readonly scan: (task: ScanTask) => readonly Found[];
  readonly reseal: (task: ResealTask) => number;
  readonly unit: (task: UnitTask) => number;
  readonly trunk: (task: TrunkTask) => number;
  readonly parquet: (task: ParquetTask) => number;
}
export type Kind = keyof Kinds;
type Tasks = { readonly [K in Kind]: Parameters<Kinds[K]>[0] };
type Results = { readonly [K in Kind]: ReturnType<Kinds[K]> };
export type Task<K extends Kind> = Tasks[K];
export type Result<K extends Kind> = Results[K];

const acts: { readonly [K in Kind]: (task: Tasks[K]) => Results[K] } = {
  identify: identifyFiles,
  check,
  scan,
  reseal: resealFiles,
  unit: prepareUnit,
  trunk: prepareTrunk,
  parquet: writeParquet,
};

export function act<K extends Kind>(kind: K, task: Task<K>): Result<K> {
  return acts[kind](task);
}
