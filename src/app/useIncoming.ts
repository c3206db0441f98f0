import { useCallback, useEffect } from 'react';
import type { Incoming } from '../modes/steward/gatherFiles';

/**
 * Takes files that are dropped anywhere on the page, or chosen.
 *
 * @param take - gets them, ready to be looked at
 * @param onFailure - told when they cannot be had
 * @returns takes chosen files
 */
export function useIncoming(
  take: (incoming: Incoming) => void,
  onFailure: () => void,
): (files: readonly File[]) => Promise<void> {
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      document.documentElement.dataset['dragging'] = 'true';
    };
    const onEnd = () => delete document.documentElement.dataset['dragging'];
    const onLeave = (event: DragEvent) => event.relatedTarget === null && onEnd();
    const onDrop = async (event: DragEvent) => {
      onEnd();
      const { dataTransfer } = event;
      if (!hasFiles(event) || dataTransfer === null) return;
      event.preventDefault();
      // What was dropped can be had only now.
      const items = [...dataTransfer.items].filter(({ kind }) => kind === 'file') as DroppedItem[];
      const drop = {
        files: [...dataTransfer.files],
        entries: items.map((item) => item.webkitGetAsEntry()),
        handles: items.map(async (item) => (await item.getAsFileSystemHandle?.()) ?? null),
      };
      for (const handle of drop.handles) handle.catch(() => undefined);
      try {
        const { incomingDrop } = await import('../modes/steward/gatherFiles');
        take(await incomingDrop(drop));
      } catch {
        onFailure();
      }
    };
    const listeners = { dragover: onOver, dragleave: onLeave, dragend: onEnd, drop: onDrop };
    for (const [type, listener] of Object.entries(listeners))
      document.addEventListener(type, listener as EventListener);
    return () => {
      for (const [type, listener] of Object.entries(listeners))
        document.removeEventListener(type, listener as EventListener);
    };
  }, [take, onFailure]);
  return useCallback(
    async (files) => {
      if (files.length === 0) return;
      try {
        const { incomingFiles } = await import('../modes/steward/gatherFiles');
        take(incomingFiles(files));
      } catch {
        onFailure();
      }
    },
    [take, onFailure],
  );
}

type DroppedItem = DataTransferItem & {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
};

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
