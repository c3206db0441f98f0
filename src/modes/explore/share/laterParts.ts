/** Fetches what shares and prints, by a way that costs the first view only one name. */
export const laterParts = {
  sharing: () => import('./Sharing'),
  printing: () => import('./printSheet'),
};
