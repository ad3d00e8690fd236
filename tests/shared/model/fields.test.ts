import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CommandRefused } from '../../../shared/commands/command.ts';
import { renamePlan } from '../../../shared/commands/plan.ts';
import { ExchangeProblem } from '../../../shared/exchange/exchange-problem.ts';
import { readExchange } from '../../../shared/exchange/read-exchange.ts';
import { writeExchange } from '../../../shared/exchange/write-exchange.ts';
import { cleanName } from '../../../shared/import/names.ts';
import { openRoster } from '../../../shared/import/open-roster.ts';
import { readRoster } from '../../../shared/import/read-roster.ts';
import { newDocument } from '../../../shared/model/document.ts';
import {
  beginning,
  isWhole,
  labelSchema,
  lengthSchema,
  MAX_NAME,
  nameSchema,
  onCanvas,
  textSchema,
  whole,
} from '../../../shared/model/fields.ts';
import { packed, sheetXml, workbookParts } from '../import/make-workbook.ts';

const HIGH = '\ud83d';
const LOW = '\ude00';

/** Any text, with halves of characters here and there. */
const texts = fc
  .array(fc.oneof(fc.constantFrom(HIGH, LOW, '😀', 'a', 'é'), fc.string({ unit: 'binary' })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

/** What UTF-8, as every file has it, makes of a text. */
const throughUtf8 = (text: string) => Buffer.from(text, 'utf8').toString('utf8');

describe('halves of characters', () => {
  test('are told by whether the text comes back from UTF-8', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(isWhole(text)).toBe(throughUtf8(text) === text);
        expect(whole(text)).toBe(throughUtf8(text));
      }),
    );
  });

  test('are in no name, label or text that a plan takes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const schema of [labelSchema, textSchema]) {
          expect(schema.safeParse(text).success).toBe(
            isWhole(text) && text.length <= (schema === labelSchema ? MAX_NAME : 4000),
          );
        }
      }),
    );
    expect(nameSchema.safeParse('Ann 😀').success).toBe(true);
    expect(nameSchema.safeParse(`Ann ${HIGH}`).error?.issues[0]?.message).toBe(
      'holds half of a character, which no file can keep: type it again',
    );
  });

  test('never come of cutting a text', () => {
    fc.assert(
      fc.property(texts.map(whole), fc.nat(20), (text, most) => {
        const cut = beginning(text, most);
        expect(isWhole(cut)).toBe(true);
        expect(text.startsWith(cut)).toBe(true);
        expect(cut.length).toBeGreaterThanOrEqual(Math.min(text.length, most) - 1);
      }),
    );
  });

  test('are made whole in a roster, from a text and from a workbook', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(isWhole(cleanName(text))).toBe(true);
      }),
    );
    const sheet = sheetXml([
      ['Squad', 'Person'],
      ['Checkout', 'Ann'],
    ]).replace('Ann', 'Ann &#xD83D;');
    const { table, mapping } = openRoster(packed(workbookParts([{ name: 'One', xml: sheet }])));
    const [person] = readRoster(table, mapping).people;
    expect(person?.name).toMatch(/^Ann/);
    expect(isWhole(person?.name ?? HIGH)).toBe(true);
  });

  test('are refused in words: in a field, and in a plan as JSON', () => {
    const document = newDocument('Plan', '2026-11-21T09:00:00.000Z');
    expect(() => renamePlan(document, `Plan ${LOW}`)).toThrow(CommandRefused);
    expect(() => renamePlan(document, `Plan ${LOW}`)).toThrow('half of a character');
    const text = writeExchange(document).replace('"Plan"', '"Plan \\ud83d"');
    expect(() => readExchange(text)).toThrow(ExchangeProblem);
    expect(() => readExchange(text)).toThrow('half of a character');
  });
});

test.each([
  [12.4, 12],
  [-0.2, 0],
  [20_000_000, 10_000_000],
  [-20_000_000, -10_000_000],
])('%s canvas units are held as %s', (length, held) => {
  expect(onCanvas(length)).toBe(held);
  expect(lengthSchema.parse(onCanvas(length))).toBe(held);
});
