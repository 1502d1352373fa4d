import { parentPort } from 'node:worker_threads';
import { CannotWrite } from '../writeWhole.ts';
import { act, type Results, type Task } from './tasks.ts';

/** What a worker says of a task: its result, which is what `Results` says of the task's kind, or why there is none. */
export type Said<Result = never> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly cause: string; readonly isOwn: boolean };

parentPort?.on('message', (task: Task) => {
  let said: Said<Results[Task['kind']]>;
  try {
    said = { ok: true, result: act(task) };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    said = { ok: false, cause, isOwn: error instanceof CannotWrite };
  }
  parentPort?.postMessage(said);
});
