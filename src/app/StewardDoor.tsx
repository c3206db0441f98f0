import { Component, lazy, type ReactNode, Suspense, useCallback, useRef, useState } from 'react';
import type { Exploring } from '../modes/explore/exploring';
import type { Incoming } from '../modes/steward/gatherFiles';
import type { LanguageChoice, ThemeChoice } from '../store/appState';
import { useIncoming } from './useIncoming';

/** The map does not wait for the steward's desk. */
const Steward = lazy(async () => {
  const { StewardMode } = await import('../modes/steward/StewardMode');
  return { default: StewardMode };
});

interface StewardDoorProps {
  readonly exploring: Exploring;
  readonly onLanguage: (language: LanguageChoice) => void;
  readonly onTheme: (theme: ThemeChoice) => void;
}

/** Where files come in, and the steward's desk from when it is first opened. */
export function StewardDoor({ exploring, ...ways }: StewardDoorProps) {
  const { store, data, actions } = exploring;
  const isOpen = store((state) => state.view.mode === 'gegevens');
  const wasOpen = useRef(false);
  if (isOpen) wasOpen.current = true;
  const fileInput = useRef<HTMLInputElement>(null);
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const take = useCallback(
    (next: Incoming) => {
      setIncoming(next);
      const { view, open } = store.getState();
      // Whoever brings files while comparing wants to compare them.
      const isComparing = view.mode === 'gegevens' && view.deskPart === 'verschillen';
      open('gegevens', isComparing ? 'verschillen' : 'bestanden');
    },
    [store],
  );
  const fail = useCallback(() => {
    store.getState().notify({ kind: 'desk-failed', value: '' });
    store.getState().open('kaart');
  }, [store]);
  const show = useCallback(
    (id: string) => {
      store.getState().open('kaart');
      store.getState().select(id);
      actions.flyToSelection();
    },
    [store, actions],
  );
  const onFiles = useIncoming(take, fail);
  return (
    <>
      <input
        ref={fileInput}
        type="file"
        multiple
        hidden
        data-testid="file-input"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      {wasOpen.current && (
        <DeskBoundary onFailure={fail}>
          <Suspense fallback={null}>
            <Steward
              store={store}
              data={data}
              incoming={incoming}
              isOpen={isOpen}
              onTaken={() => setIncoming(null)}
              onChooseFiles={() => fileInput.current?.click()}
              onShow={show}
              {...ways}
            />
          </Suspense>
        </DeskBoundary>
      )}
    </>
  );
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly onFailure: () => void;
}

/** A desk that cannot be had, as after the site was renewed, must not take the map with it. */
class DeskBoundary extends Component<BoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    this.props.onFailure();
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
