import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react';
import { takeTyped } from './typed-ahead.ts';

export interface TypedSearch<Found, Item> {
  readonly search: (typed: string) => Found;
  /** What Enter takes until the arrows choose another. */
  readonly bestOf: (found: Found) => Item | undefined;
  readonly keyOf: (item: Item) => string;
  readonly choose: (item: Item) => void;
}

/** A list that follows what is typed as soon as it can; Enter is about what was typed, drawn or not. */
export function useTypedSearch<Found, Item>(about: TypedSearch<Found, Item>) {
  const { search, bestOf, keyOf, choose } = about;
  const [typed, setTyped] = useState('');
  const shown = useDeferredValue(typed);
  const found = useMemo(() => search(shown), [search, shown]);
  const first = bestOf(found);
  const firstKey = first ? keyOf(first) : '';
  const [chosen, setChosen] = useState({ of: firstKey, key: firstKey });
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed === shown) return;
    event.preventDefault();
    const best = bestOf(search(typed));
    if (best) choose(best);
  };
  const onFocus = () => {
    const { text, entered } = takeTyped();
    if (text !== '') setTyped(text);
    const best = entered ? bestOf(search(text)) : undefined;
    if (best) choose(best);
  };
  return {
    found,
    /** For the command list. */
    list: {
      value: chosen.of === firstKey ? chosen.key : firstKey,
      onValueChange: (key: string) => setChosen({ of: firstKey, key }),
      onKeyDown,
    },
    /** For its field. */
    field: { value: typed, onValueChange: setTyped, onFocus },
  };
}
