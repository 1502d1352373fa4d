import { parentPort } from 'node:worker_threads';
import { CannotWrite } from '../writeWhole.ts';
import { act, type Kind, type Result, type Task } from './tasks.ts';

export interface Asked<K extends Kind> {
  readonly kind: K;
  readonly task: Task<K>;
}

/** What a worker says of a task: its result, or why there is none. */
export type Said<K extends Kind> =
  | { readonly ok: true; readonly result: Result<K> }
  | { readonly ok: false; readonly cause: string; readonly isOwn: boolean };

parentPort?.on('message', (asked: Asked<Kind>) => parentPort?.postMessage(answer(asked)));

function answer<K extends Kind>({ kind, task }: Asked<K>): Said<K> {
  try {
    return { ok: true, result: act(kind, task) };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { ok: false, cause, isOwn: error instanceof CannotWrite };
  }
}
