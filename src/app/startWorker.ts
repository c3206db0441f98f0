import workerAddress from '../store/dataWorker.ts?worker&url';
import { partInside } from '../store/inside';
import { ownScript } from '../store/ownScript';

/**
 * Starts the worker that reads the data: the one beside the page, or the one inside it.
 *
 * @returns the worker
 */
export function startWorker(): Worker {
  const code = partInside('lezer');
  if (code === null) return new Worker(ownScript(workerAddress), { type: 'module' });
  return new Worker(ownScript(URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))));
}
