/*
 * Runs in a thread of its own beside the reading, which it ends when a document takes too long or too much memory:
 * only from another thread can that be seen while a parser is busy. Plain JavaScript, so that it starts at once.
 */
import { parentPort, workerData } from 'node:worker_threads';

const { reading, mostTime, mostWait, mostMemory } = workerData;
const number = new Int32Array(reading);
let watched = 0;
let began = { wall: 0, work: 0 };

const work = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

setInterval(() => {
  const now = Atomics.load(number, 0);
  if (now !== watched) {
    watched = now;
    began = { wall: performance.now(), work: work() };
  }
  if (now === 0) return;
  const passed = performance.now() - began.wall;
  // On a machine busy with other things a document may wait; only its own work counts, up to a point.
  if ((passed > mostTime && work() - began.work > mostTime * 0.8) || passed > mostWait)
    process.kill(process.pid, 'SIGTERM');
  if (process.memoryUsage.rss() > mostMemory) process.kill(process.pid, 'SIGKILL');
}, 40);
parentPort.postMessage('watching');
