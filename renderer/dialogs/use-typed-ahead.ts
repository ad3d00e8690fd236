import { useEffect } from 'react';
import { type InterfaceState, interfaceStore } from '../store/interface-store.ts';
import { forgetTyped, keepTyped } from './typed-ahead.ts';

function asksForSearch({ palette, dialog }: InterfaceState): boolean {
  return palette || dialog?.kind === 'choose';
}

/** From the moment a search is asked for, what is typed is for its field, there yet or not. */
export function useTypedAhead(): void {
  useEffect(() => {
    const giveUp = () => interfaceStore.setState({ palette: false, dialog: null });
    const stop = interfaceStore.subscribe((now, before) => {
      if (asksForSearch(now) === asksForSearch(before)) return;
      if (asksForSearch(now)) keepTyped(giveUp);
      else forgetTyped();
    });
    return () => {
      stop();
      forgetTyped();
    };
  }, []);
}
