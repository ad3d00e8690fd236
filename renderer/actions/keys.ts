import { type ActionId, actionOf, actions } from '../../shared/actions.ts';
import { keyNames } from '../words/action-words.ts';

const mac = typeof navigator !== 'undefined' && /Mac/u.test(navigator.userAgent);

interface Combination {
  readonly key: string;
  readonly command: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

function parse(keys: string): Combination {
  const parts = keys.split('+');
  return {
    key: (parts.at(-1) ?? '').toLowerCase(),
    command: parts.includes('CmdOrCtrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  };
}

/** The key of an event without what Shift and Alt make of it: Shift+1 is 1 wherever the `!` sits. */
function pressedKeys(event: KeyboardEvent): string[] {
  const digit = /^Digit(\d)$/u.exec(event.code)?.[1];
  const letter = /^Key([A-Z])$/u.exec(event.code)?.[1]?.toLowerCase();
  const keys = [event.key.toLowerCase()];
  if (digit) keys.push(digit);
  // Where Alt makes another character of a letter, the key still counts as that letter.
  if (letter && event.altKey) keys.push(letter);
  // A keyboard's second way to zoom in.
  if (event.key === '+') keys.push('=');
  return keys;
}

function matches(event: KeyboardEvent, combination: Combination): boolean {
  const { key, command, shift, alt } = combination;
  if ((mac ? event.metaKey : event.ctrlKey) !== command) return false;
  if ((mac ? event.ctrlKey : event.metaKey) || event.altKey !== alt) return false;
  // A sign such as ? or = is reached with or without Shift, depending on the keyboard.
  const sign = key.length === 1 && !/[a-z0-9]/u.test(key);
  if (!sign && event.shiftKey !== shift) return false;
  return pressedKeys(event).includes(key);
}

const combinations = actions.flatMap(({ id, keys }) =>
  keys === '' ? [] : [{ id, combination: parse(keys) }],
);
/** Second keys that people know for the same thing. */
const alsoKnown: readonly { id: ActionId; combination: Combination }[] = [
  { id: 'redo', combination: parse('CmdOrCtrl+Y') },
  { id: 'delete', combination: parse('Backspace') },
];

/** The action that a key press asks for, or null. */
export function actionOfKeys(event: KeyboardEvent): ActionId | null {
  const found = [...combinations, ...alsoKnown].find(({ combination }) =>
    matches(event, combination),
  );
  return found?.id ?? null;
}

const signs: Readonly<Record<string, string>> = mac
  ? { CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥', Delete: '⌫', Escape: 'esc' }
  : keyNames;

/** An action's keys as this computer's user knows them, one part a key cap: Ctrl, Shift, Z. */
export function keyCaps(id: ActionId): readonly string[] {
  const { keys } = actionOf(id);
  if (keys === '') return [];
  return keys.split('+').map((part) => signs[part] ?? part);
}

/** The same as one text for tooltips: `Ctrl+Shift+Z`. */
export function keyText(id: ActionId): string | undefined {
  const caps = keyCaps(id);
  return caps.length === 0 ? undefined : caps.join(mac ? '' : '+');
}
