export function serveSite(
  mounts: Record<string, string>,
  files?: { readonly areFixed?: boolean },
): Promise<{ origin: string; fallAway: (isAway: boolean) => void; close: () => Promise<void> }>;
