import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitText, textWidth, wrapText } from '../../../shared/report/text-width.ts';
import { percentText } from '../../../shared/words/formats.ts';
import { faceWidth } from './face.ts';

const text = fc.string({ unit: 'grapheme-ascii', maxLength: 60 });

describe('the estimate of a text’s width', () => {
  test('is never less than what Arial takes, and not half as much again', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (words, bold) => {
        expect(textWidth(words, { size: 10, bold })).toBeGreaterThanOrEqual(
          faceWidth(words, 10, bold),
        );
      }),
    );
    const name = 'Patient search and availability';
    expect(textWidth(name, { size: 10 })).toBeLessThan(faceWidth(name, 10, false) * 1.25);
  });
});

describe('text cut to a width', () => {
  test('fits, and is the whole text where that fits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 20, max: 300 }),
        (words, width) => {
          const fitted = fitText(words, { size: 12 }, width);
          expect(textWidth(fitted, { size: 12 })).toBeLessThanOrEqual(width);
          const whole = words.replaceAll(/[^\S\u00A0]+/gu, ' ').trim();
          if (textWidth(whole, { size: 12 }) <= width) expect(fitted).toBe(whole);
          else expect(fitted.endsWith('…')).toBe(true);
        },
      ),
    );
  });

  test('never cuts a character in two', () => {
    expect(fitText('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', { size: 10 }, 30)).toBe('👩‍👩‍👧‍👦…');
  });
});

test('wrapped text keeps its words in order, in lines that fit', () => {
  const lines = wrapText('Billing and Subscription Management', { size: 26, bold: true }, 228, 2);
  expect(lines[0]).toBe('Billing and');
  expect(lines).toHaveLength(2);
  for (const line of lines)
    expect(textWidth(line, { size: 26, bold: true })).toBeLessThanOrEqual(228);
  expect(wrapText('', { size: 26 }, 100, 2)).toEqual(['']);
});

test('a number stays with its unit, on whichever line there is room for both', () => {
  const style = { size: 10 };
  const text = `Ada spends ${percentText(55)} of the week`;
  const room = textWidth('Ada spends 55', style) + 1;
  expect(wrapText(text, style, room, Infinity)).toEqual(['Ada spends', '55\u00A0% of the', 'week']);
  expect(fitText(text, style, 500)).toBe(text);
});
