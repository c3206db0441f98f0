export function serveSite(
  mounts: Record<string, string>,
): Promise<{ origin: string; fallAway: (isAway: boolean) => void; close: () => Promise<void> }>;
