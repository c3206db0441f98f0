/** The part of Trusted Types that is used; not every browser has it. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): ScriptPolicy;
}

interface ScriptPolicy {
  createScriptURL(address: string): string;
}

let policy: ScriptPolicy | null = null;

/**
 * Lets an address of a script of this site through. Where the browser guards script addresses, one policy lets only these.
 *
 * @param address - of a worker or service worker; relative to the page, or made by it
 * @returns the same, as the browser wants it
 * @throws TypeError when the address is not of this site
 */
export function ownScript(address: string): string {
  const guard = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
  policy ??= guard?.createPolicy('ecosysteemkaart', { createScriptURL: ownAddress }) ?? null;
  return policy?.createScriptURL(address) ?? ownAddress(address);
}

function ownAddress(address: string): string {
  const { protocol, origin } = new URL(address, document.baseURI);
  // What the page made itself can be had by no other; of a page opened as a file the two origins differ.
  if (protocol !== 'blob:' && origin !== location.origin) {
    throw new TypeError(`ownScript: ${address} is not an address of this site`);
  }
  return address;
}
