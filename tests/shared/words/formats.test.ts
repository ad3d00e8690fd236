import { afterEach, describe, expect, test } from 'vitest';
import {
  dayText,
  momentText,
  numberText,
  percentText,
  plainText,
  regionalEnglish,
  rounded,
  shortDayText,
  writeFor,
} from '../../../shared/words/formats.ts';

afterEach(() => writeFor('en-GB'));

describe('the region decides how numbers and days are written, the words stay English', () => {
  test.each([
    ['de-DE', 'en-DE'],
    ['de', 'en-DE'],
    ['en_US', 'en-US'],
    ['zh-Hant-TW', 'en-TW'],
    ['en-US-u-ca-gregory', 'en-US'],
    ['', 'en-GB'],
    ['not a locale', 'en-GB'],
  ])('%s: %s', (system, expected) => {
    expect(regionalEnglish(system)).toBe(expected);
  });

  test.each([
    ['en-US', '1,234.57', 'November 22, 2026', 'Nov 22, 2026'],
    ['de-DE', '1.234,57', '22 November 2026', '22 Nov 2026'],
    ['en-GB', '1,234.57', '22 November 2026', '22 Nov 2026'],
  ])('%s writes %s, %s and %s', (system, number, day, shortDay) => {
    writeFor(system);
    expect(numberText(1234.567)).toBe(number);
    expect(dayText('2026-11-22')).toBe(day);
    expect(shortDayText('2026-11-22')).toBe(shortDay);
  });

  test('the clock has twelve hours or twenty-four', () => {
    const at = new Date(2026, 10, 22, 15, 4);
    expect(momentText(at)).toBe('22 Nov 2026, 15:04');
    writeFor('en-US');
    expect(momentText(at)).toMatch(/^Nov 22, 2026, 3:04\sPM$/u);
  });

  test.each([
    [0, '0'],
    [-0.001, '0'],
    [999, '999'],
    [1000, '1,000'],
    [2.5, '2.5'],
    [0.126, '0.13'],
    [-1234, '-1,234'],
  ])('%d is %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });

  test('a day is the same day in every time zone', () => {
    expect(dayText('2026-01-01')).toBe('1 January 2026');
    expect(dayText('2026-12-31')).toBe('31 December 2026');
  });
});

describe('a number and its unit', () => {
  test('stay on one line, as the region writes the number', () => {
    expect(percentText(40)).toBe('40\u00A0%');
    writeFor('de-DE');
    expect(percentText(1234.5)).toBe('1.234,5\u00A0%');
  });

  test.each([
    [`Ada spends ${percentText(55)} of 100 %.`, 'Ada spends 55 % of 100 %.'],
    ['Ada\u00A0Lovelace', 'Ada\u00A0Lovelace'],
    ['', ''],
  ])('%j is %j to a program', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test.each(['en-GB', 'de-DE', 'en-IN'])('is rounded to a number in %s', (locale) => {
    writeFor(locale);
    expect(rounded(1234.567)).toBe(1234.57);
    expect(Object.is(rounded(-0.001), 0)).toBe(true);
  });
});
