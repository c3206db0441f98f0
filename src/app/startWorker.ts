import workerAddress from '../store/dataWorker.ts?worker&url';

/** The part of Trusted Types that is used; not every browser has it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/**
 * Starts the worker that reads the data. Where the browser guards script addresses, one policy lets only addresses of
 * this site through.
 *
 * @returns the worker
 * @throws TypeError when the address is not of this site
 */
export function startWorker(): Worker {
  const guard = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
  const policy = guard?.createPolicy('ecosysteemkaart', { createScriptURL: ownAddress });
  return new Worker(policy?.createScriptURL(workerAddress) ?? ownAddress(workerAddress), { type: 'module' });
}

function ownAddress(address: string): string {
  if (new URL(address, document.baseURI).origin !== location.origin) {
    throw new TypeError(`startWorker: ${address} is not an address of this site`);
  }
  return address;
}
