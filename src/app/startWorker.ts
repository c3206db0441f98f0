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
  const address =
    code === null ? workerAddress : URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  return new Worker(ownScript(address), { type: 'module' });
}
