import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react';
import { type Caret, SearchField, type SearchProps } from './SearchField';

type SearchView = ComponentType<SearchProps & { caret: RefObject<Caret> }>;

/**
 * The search field: plain at first, with its list of results once that part has been fetched.
 *
 * It is fetched when `isWanted` becomes true, or when somebody goes to the field before that.
 */
export function Search({ isWanted, ...props }: SearchProps & { isWanted: boolean }) {
  const caret = useRef<Caret>(null);
  const [Box, setBox] = useState<SearchView | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  useEffect(() => {
    if (!isWanted && !isAsked) return;
    let isHere = true;
    import('./SearchBox').then(
      ({ SearchBox }) => isHere && setBox(() => SearchBox),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [isWanted, isAsked]);
  const View = Box ?? SearchField;
  const onFocus = () => {
    setIsAsked(true);
    props.onFocus?.();
  };
  return <View {...props} onFocus={onFocus} caret={caret} />;
}
