import { describe, expect, test, vi } from 'vitest';
import { actions } from '../../../shared/actions.ts';

vi.stubGlobal('navigator', { userAgent: 'X11; Linux x86_64' });
const { actionFor, allActions } = await import('../../../renderer/actions/registry.ts');
const { actionOfKeys, keyText } = await import('../../../renderer/actions/keys.ts');

interface Press {
  readonly key: string;
  readonly code?: string;
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

function asked({ key, code = '', ctrl = false, shift = false, alt = false }: Press) {
  return actionOfKeys({
    key,
    code,
    ctrlKey: ctrl,
    shiftKey: shift,
    altKey: alt,
    metaKey: false,
  } as KeyboardEvent);
}

describe('the registry of actions', () => {
  test('does everything that the list describes, each thing once', () => {
    const described = actions.map(({ id }) => id).sort();
    expect(allActions.map(({ id }) => id).sort()).toEqual(described);
    for (const id of described) expect(actionFor(id).id).toBe(id);
  });

  test('no two actions share their keys', () => {
    const keys = actions.map(({ keys }) => keys).filter((text) => text !== '');
    expect(keys.filter((text, at) => keys.indexOf(text) !== at)).toEqual([]);
  });

  test('what ticks in the menu says whether it is on', () => {
    const toggles = actions.filter((action) => 'toggle' in action).map(({ id }) => id);
    const ticked = allActions.filter(({ checked }) => checked).map(({ id }) => id);
    expect(ticked.sort()).toEqual(toggles.sort());
  });
});

describe('keys', () => {
  test.each<[string, Press, string | null]>([
    ['Ctrl+Z', { key: 'z', ctrl: true }, 'undo'],
    ['Ctrl+Shift+Z', { key: 'Z', ctrl: true, shift: true }, 'redo'],
    ['Ctrl+Y, as people know it', { key: 'y', ctrl: true }, 'redo'],
    ['S', { key: 's', code: 'KeyS' }, 'add-squad'],
    ['Ctrl+S is not S', { key: 's', ctrl: true }, null],
    [
      'Shift+1 on a keyboard that makes a ! of it',
      { key: '!', code: 'Digit1', shift: true },
      'fit',
    ],
    ['1 alone', { key: '1', code: 'Digit1' }, null],
    ['? with Shift', { key: '?', shift: true }, 'shortcuts'],
    ['Ctrl++ on the number pad', { key: '+', ctrl: true }, 'zoom-in'],
    ['Ctrl+=', { key: '=', ctrl: true }, 'zoom-in'],
    ['Backspace', { key: 'Backspace' }, 'delete'],
    ['Ctrl+Alt+B', { key: 'b', code: 'KeyB', ctrl: true, alt: true }, 'toggle-inspector'],
    ['Shift+F8', { key: 'F8', shift: true }, 'previous-finding'],
    ['F8', { key: 'F8' }, 'next-finding'],
    ['a key of nothing', { key: 'q' }, null],
  ])('%s', (_, press, id) => {
    expect(asked(press)).toBe(id);
  });

  test('are written as the user’s computer names them', () => {
    expect(keyText('redo')).toBe('Ctrl+Shift+Z');
    expect(keyText('theme')).toBeUndefined();
  });
});
