export function serveSite(
  mounts: Record<string, string>,
): Promise<{ origin: string; close: () => Promise<void> }>;
