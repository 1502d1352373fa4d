// Plain JavaScript, as a worker begins without what reads TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./taskWorker.ts');
