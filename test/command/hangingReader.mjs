/* Stands in for the process that reads: what it does to a file is in the file's name. */
import { Worker } from 'node:worker_threads';

const reading = new SharedArrayBuffer(4);
const number = new Int32Array(reading);
const guard = new Worker(new URL('../../src/command/read/readGuard.mjs', import.meta.url), {
  workerData: { reading, mostTime: 1500, mostWait: 15_000, mostMemory: 200e6 },
  execArgv: [],
});
guard.unref();

const deeds = {
  hang() {
    for (;;);
  },
  wait: () => new Promise(() => {}),
  eat() {
    for (const held = []; ;) held.push(new Uint8Array(20e6).fill(held.length));
  },
  grow() {
    for (const held = []; ;) held.push(new Array(4e6).fill(held.length));
  },
  die() {
    process.exit(3);
  },
};

process.on('message', async ({ file: { name } }) => {
  Atomics.store(number, 0, 1);
  await deeds[name]?.();
  Atomics.store(number, 0, 0);
  process.send({ file: name, status: 'read' });
});
process.on('disconnect', () => process.exit());
guard.once('message', () => process.send(null));
