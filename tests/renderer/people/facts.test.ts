import { describe, expect, test } from 'vitest';
import { monthsUpTo, pulseOf, pulseText } from '../../../renderer/people/pulse.ts';
import { clockScale, isOver, strategyClock } from '../../../renderer/people/strategy-clock.ts';
import { titleVerdict } from '../../../renderer/people/title-verdict.ts';
import { analysisOf } from '../../../renderer/store/kept-analyses.ts';
import { todayStructure } from '../../../shared/model/document.ts';
import type { PersonFields } from '../../support/org.ts';
import { idOf, org } from '../../support/org.ts';

const today = '2026-01-20';

describe('the trend of a symptom', () => {
  const answer = (on: string, present: boolean, symptom = 'too-vague') => ({
    id: `${on} ${present}`,
    squadId: 'cart',
    symptom,
    present,
    on,
  });

  test('goes back over the turn of the year', () => {
    expect(monthsUpTo(today, 4)).toEqual(['2025-10', '2025-11', '2025-12', '2026-01']);
  });

  test('shows the last answer of each month; of one day, the worse one', () => {
    const answers = [
      answer('2025-12-20', false),
      answer('2025-12-03', true),
      answer('2026-01-05', true),
      answer('2026-01-05', false),
      answer('2025-11-05', true, 'disconnected'),
    ];
    const pulse = pulseOf(answers, 'too-vague', monthsUpTo(today, 3));
    expect(pulse.map(({ present }) => present)).toEqual([null, false, true]);
    expect(pulseText(pulse)).toBe('Dec: no, Jan: yes');
    expect(pulseText(pulseOf([], 'too-vague', monthsUpTo(today, 3)))).toMatch(/^Not asked/);
  });
});

describe('the strategy clock', () => {
  const clock = (signals: PersonFields['signals']) => {
    const document = org()
      .squad('Cart')
      .person('Ada', { signals: signals ?? {} })
      .document();
    const hands = strategyClock(document, todayStructure(document), idOf('person', 'Ada'), today);
    return Object.fromEntries(hands.map((hand) => [hand.key, hand]));
  };

  test('counts days, and reviews of this quarter only', () => {
    const { roadmap, interview, reviews } = clock({
      roadmapUpdatedOn: '2026-01-10',
      reviewsCancelled: 4,
      reviewsCancelledIn: '2025-Q4',
    });
    expect(roadmap).toMatchObject({ value: 10, limit: 90 });
    expect(interview).toMatchObject({ value: null, limit: 60 });
    expect(reviews).toMatchObject({ value: null, limit: 2 });
  });

  test.each([
    [89, 90, false],
    [90, 90, true],
    [null, 90, false],
    [90, null, false],
  ])('%s against a limit of %s', (value, limit, over) => {
    expect(isOver({ value, limit })).toBe(over);
  });

  test.each([
    [30, 90],
    [500, 90],
    [0, 0],
    [null, null],
    [7, null],
  ])('%s and %s stay on the bar', (value, limit) => {
    const scale = clockScale({ value, limit });
    for (const part of [scale.value, scale.limit ?? 0]) {
      expect(part).toBeGreaterThanOrEqual(0);
      expect(part).toBeLessThanOrEqual(100);
    }
  });
});

describe('the verdict on a title', () => {
  const verdict = (fields: PersonFields) => {
    const document = org().squads(['A', 'B', 'C']).person('Ada', fields).document();
    const structure = todayStructure(document);
    const person = structure.person.get(idOf('person', 'Ada'));
    if (!person) throw new Error('no Ada');
    return titleVerdict(analysisOf(document, structure, today), person);
  };
  const audit = (setsRoadmap: boolean | null, doesMarketResearch: boolean | null) => ({
    setsRoadmap,
    doesMarketResearch,
  });

  test.each<[string, PersonFields, string]>([
    [
      'two answers for the other role',
      { title: 'Product Owner', audit: audit(true, true) },
      'disagrees',
    ],
    ['two answers for the title', { title: 'Product Manager', audit: audit(true, true) }, 'fits'],
    ['too little known', { title: 'Product Owner' }, 'open'],
    ['another title', { title: 'Engineer', audit: audit(true, true) }, 'not-asked'],
    [
      'an open position',
      { title: 'Product Owner', open: true, audit: audit(true, true) },
      'not-asked',
    ],
  ])('%s', (_, fields, kind) => {
    expect(verdict(fields).kind).toBe(kind);
  });

  test('gives its reasons', () => {
    const { says, answers } = verdict({ title: 'Product Owner', audit: audit(true, true) });
    expect(says).toContain('sets the roadmap');
    expect(answers).toHaveLength(4);
  });
});
