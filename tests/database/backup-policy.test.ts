import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupsToKeep, KEPT_IN_ALL, KEPT_OF_TODAY } from '../../database/backups/policy.ts';

/** A local moment, for example `at('11-21 09:30')`. */
const at = (text: string) => new Date(`2026-${text.replace(' ', 'T')}:00`);
const NOW = at('11-21 12:00');

const kept = (...moments: string[]) =>
  backupsToKeep(
    moments.map((text) => ({ text, at: at(text) })),
    NOW,
  ).map(({ text }) => text);

describe('the backups that are kept', () => {
  test.each<[string, string[], string[]]>([
    ['none of none', [], []],
    [
      'three of today',
      ['11-21 09:00', '11-21 10:00', '11-21 11:00'],
      ['11-21 11:00', '11-21 10:00', '11-21 09:00'],
    ],
    [
      'the newest three of four of today',
      ['11-21 08:00', '11-21 11:00', '11-21 09:00', '11-21 10:00'],
      ['11-21 11:00', '11-21 10:00', '11-21 09:00'],
    ],
    ['the newest of a day before', ['11-20 08:00', '11-20 23:59', '11-20 00:00'], ['11-20 23:59']],
    [
      'today and yesterday apart at midnight',
      ['11-20 23:59', '11-21 00:00'],
      ['11-21 00:00', '11-20 23:59'],
    ],
    ['days that lie long ago', ['01-05 09:00', '11-21 09:00'], ['11-21 09:00', '01-05 09:00']],
    [
      'one of a day that lies ahead, after those nearer to now',
      ['12-30 09:00', '12-30 10:00', '11-20 09:00'],
      ['11-20 09:00', '12-30 10:00'],
    ],
  ])('are %s', (_, made, expected) => {
    expect(kept(...made)).toEqual(expected);
  });

  test('are ten at most: the days furthest from now go', () => {
    const days = Array.from(
      { length: 20 },
      (_, day) => `11-${String(day + 1).padStart(2, '0')} 09:00`,
    );
    const today = ['11-21 09:00', '11-21 10:00', '11-21 11:00'];
    const result = kept(...days, ...today);
    expect(result).toHaveLength(10);
    expect(result.slice(3)).toEqual(days.slice(-7).reverse());
  });

  const backup = fc.date({ min: at('10-01 00:00'), max: at('12-31 23:00'), noInvalidDate: true });
  test('hold to the policy whatever there is', () => {
    fc.assert(
      fc.property(fc.array(backup, { maxLength: 60 }), backup, (moments, now) => {
        const all = moments.map((moment) => ({ at: moment }));
        const result = backupsToKeep(all, now);
        expect(result.length).toBeLessThanOrEqual(KEPT_IN_ALL);
        expect(new Set(result).size).toBe(result.length);
        expect(result.every((one) => all.includes(one))).toBe(true);
        // Nothing goes without need: what is kept stays when it is asked again.
        expect(new Set(backupsToKeep(result, now))).toEqual(new Set(result));
        const isToday = ({ at: moment }: { at: Date }) =>
          moment.toDateString() === now.toDateString();
        const ofToday = all.filter(isToday).length;
        expect(result.filter(isToday)).toHaveLength(Math.min(ofToday, KEPT_OF_TODAY));
        for (const one of result.filter((entry) => !isToday(entry))) {
          const sameDay = result.filter(
            (other) => other.at.toDateString() === one.at.toDateString(),
          );
          expect(sameDay).toHaveLength(1);
        }
      }),
    );
  });

  test('always hold the one that was just made, whatever the clock did before', () => {
    fc.assert(
      fc.property(fc.array(backup, { maxLength: 60 }), backup, (moments, now) => {
        const fresh = { at: now };
        const earlier = moments.map((moment) => ({ at: moment }));
        const sameDayAhead = earlier.filter(
          ({ at: moment }) => moment > now && moment.toDateString() === now.toDateString(),
        );
        const all = [...earlier.filter((one) => !sameDayAhead.includes(one)), fresh];
        expect(backupsToKeep(all, now)).toContain(fresh);
      }),
    );
  });
});
