import { type KeyboardEvent, useRef } from 'react';
import { foldText } from '../search/fold-text.ts';

/** How long letters typed one after the other count as one word, in milliseconds. */
const TYPING_PAUSE = 600;

/** What the keys go between, from top to bottom. */
const ITEMS = '[role="treeitem"], button:not(:disabled)';

/**
 * The keys of a list of scenarios and of what can be done with them: arrows go from one to the next,
 * Left and Right to what it branches from and to its first branch, letters to what begins so.
 */
export function useListKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  const typed = useRef({ text: '', at: 0 });
  return (event) => {
    // Letters choose here: the window's own keys must not see them.
    if (event.key !== 'Escape') event.stopPropagation();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>(ITEMS)];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const level = (item: HTMLElement | undefined) => Number(item?.ariaLevel ?? 0);
    const here = items[at];
    let to: HTMLElement | undefined;
    if (event.key === 'ArrowDown') to = items[Math.min(items.length - 1, at + 1)];
    else if (event.key === 'ArrowUp') to = items[Math.max(0, at - 1)];
    else if (event.key === 'Home') to = items[0];
    else if (event.key === 'End') to = items.at(-1);
    else if (event.key === 'ArrowRight' && level(here) > 0) {
      if (level(items[at + 1]) > level(here)) to = items[at + 1];
    } else if (event.key === 'ArrowLeft' && level(here) > 1) {
      to = items.slice(0, at).findLast((item) => level(item) < level(here));
    } else if (event.key.length === 1 && event.key !== ' ') {
      const { text, at: since } = typed.current;
      const longer = event.timeStamp - since > TYPING_PAUSE ? '' : text + event.key;
      // What no name begins with is forgotten: the letter may begin another.
      for (const word of [longer, event.key]) {
        if (to || word === '') continue;
        typed.current = { text: word, at: event.timeStamp };
        const turn = word.length === 1 ? at + 1 : Math.max(0, at);
        const round = [...items.slice(turn), ...items.slice(0, turn)];
        to = round.find((item) => foldText(item.innerText).startsWith(foldText(word)));
      }
    } else return;
    event.preventDefault();
    to?.focus();
  };
}
