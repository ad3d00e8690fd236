import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { type ActionState, menuTemplate } from '../../electron/menu-template.ts';
import { actions } from '../../shared/actions.ts';

function items(
  states: ReadonlyMap<string, ActionState> = new Map(),
  run: (id: string) => void = () => undefined,
): MenuItemConstructorOptions[] {
  return menuTemplate(states, run, 'linux').flatMap(
    ({ submenu }) => submenu as MenuItemConstructorOptions[],
  );
}
const item = (id: string, states?: ReadonlyMap<string, ActionState>) =>
  items(states).find((candidate) => candidate.id === id);

describe('the native menu', () => {
  test('holds every action once, in its own menu', () => {
    const ids = items().flatMap(({ id }) => id ?? []);
    expect([...ids].sort()).toEqual(actions.map(({ id }) => id).sort());
  });

  test('has no two entries on one key', () => {
    const keys = items().flatMap(({ accelerator }) => (accelerator as string | undefined) ?? []);
    const same = keys.filter((key, at) => keys.indexOf(key) !== at);
    expect(same).toEqual([]);
    expect(keys.length).toBeGreaterThan(20);
  });

  test('shows keys without taking them: the window hears them itself', () => {
    for (const { accelerator, registerAccelerator } of items()) {
      if (accelerator) expect(registerAccelerator).toBe(false);
    }
  });

  test('has no separator at an end or beside another', () => {
    for (const { submenu } of menuTemplate(new Map(), () => undefined, 'linux')) {
      const kinds = (submenu as MenuItemConstructorOptions[]).map(
        ({ type }) => type === 'separator',
      );
      expect(kinds[0]).toBe(false);
      expect(kinds.at(-1)).toBe(false);
      expect(kinds.some((separator, at) => separator && kinds[at + 1])).toBe(false);
    }
  });

  test('offers before the window has spoken only what needs no plan', () => {
    expect(item('open')?.enabled).toBe(true);
    expect(item('undo')?.enabled).toBe(false);
    expect(item('add-squad')?.enabled).toBe(false);
  });

  test('follows what the window says', () => {
    const states = new Map([
      ['undo', { enabled: true, label: 'Undo Add Squad' }],
      ['toggle-outline', { enabled: true, label: 'Outline', checked: true }],
    ]);
    expect(item('undo', states)).toMatchObject({ enabled: true, label: 'Undo Add Squad' });
    expect(item('toggle-outline', states)).toMatchObject({ type: 'checkbox', checked: true });
  });

  test('hands the action that was chosen to the window', () => {
    const chosen: string[] = [];
    const entries = items(new Map(), (id) => chosen.push(id));
    const click = entries.find(({ id }) => id === 'fit')?.click as (() => void) | undefined;
    click?.();
    expect(chosen).toEqual(['fit']);
  });
});
