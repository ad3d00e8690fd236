import { expect, test } from 'vitest';
import { initialsOf } from '../../../shared/model/initials.ts';

test.each([
  ['Ada Lovelace', 'AL'],
  ['ada', 'A'],
  ['Ada Byron King Lovelace', 'AL'],
  ['Bo Sato 1298', 'BS'],
  ['PM 06', '06'],
  ['PM 125', 'P'],
  ['7', '7'],
  ['👑 Queen Bee', 'QB'],
  ['🎯', '🎯'],
  ['Smith (Ahmed)', 'SA'],
  ['欧阳娜娜', '欧'],
  ['רחל אבינועם', 'רא'],
  ['O’Brien, Conan', 'OC'],
  ['   ', ''],
])('%s is %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
