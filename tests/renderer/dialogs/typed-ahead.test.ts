import { expect, test } from 'vitest';
import { NOTHING_TYPED, type TypedAhead, withKey } from '../../../renderer/dialogs/typed-ahead.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false };

function typed(keys: readonly string[]): TypedAhead {
  return keys.reduce((all, key) => withKey(all, { ...plain, key }) ?? all, NOTHING_TYPED);
}

test.each([
  ['letters and blanks', [...'pm 06'], { text: 'pm 06', entered: false }],
  ['a letter taken back', ['p', 'x', 'Backspace', 'm'], { text: 'pm', entered: false }],
  ['a sign of two units taken back whole', ['a', '🚀', 'Backspace'], { text: 'a', entered: false }],
  ['nothing to take back', ['Backspace'], NOTHING_TYPED],
  ['Enter, and what comes after it is no part', ['a', 'Enter', 'b'], { text: 'a', entered: true }],
  [
    'keys that write nothing',
    ['ArrowDown', 'Shift', 'F2', 'Tab', 'a'],
    { text: 'a', entered: false },
  ],
])('keeps %s', (_case, keys, expected) => {
  expect(typed(keys)).toEqual(expected);
});

test.each([
  ['with Ctrl', { ctrlKey: true }, false, null],
  ['with Meta', { metaKey: true }, false, null],
  ['while a syllable is composed', { isComposing: true }, false, null],
  ['with AltGr', { ctrlKey: true, altKey: true }, true, { text: '@', entered: false }],
])('a key %s', (_case, held, altGraph, expected) => {
  const event = { ...plain, ...held, key: '@', getModifierState: () => altGraph };
  expect(withKey(NOTHING_TYPED, event)).toEqual(expected);
});
