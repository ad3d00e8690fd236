import { describe, expect, test } from 'vitest';
import { lines, names, roles, rosterOf, told } from './roster-words.ts';

describe('a title gives the role', () => {
  test.each([
    ['Product Manager', 'pm'],
    ['Senior Product Manager, Growth', 'pm'],
    ['Product Owner', 'po'],
    ['PO', 'po'],
    ['Engineering Manager', 'member'],
    ['Product Designer', 'member'],
    ['Product Marketing Manager', 'member'],
    ['Chief Product Officer', 'member'],
    ['', 'member'],
    ['Acting Product Manager', 'pm*'],
    ['Interim PO', 'po*'],
  ])('%s: %s', (title, role) => {
    expect(roles(rosterOf(`P,,Pay,Ada,"${title}",,,`))).toEqual([`Ada ${role} Pay`]);
  });

  test('a status can say that somebody is acting', () => {
    expect(roles(rosterOf('P,,Pay,Ada,Product Manager,,acting,'))).toEqual(['Ada pm* Pay']);
  });

  test('a row without a title takes the title that the person has elsewhere', () => {
    const roster = rosterOf('P,,Pay,Ada,,,,', 'P,,Save,Ada,Product Owner,,,');
    expect(roles(roster)).toEqual(['Ada po Pay', 'Ada po Save']);
  });
});

describe('an open position', () => {
  test.each([
    ['an empty name', 'P,,Pay,,Product Owner,,,'],
    ['an empty name with a status', 'P,,Pay,,Product Owner,,open,'],
    ['a dash', 'P,,Pay,-,Product Owner,,,'],
    ['TBH', 'P,,Pay,TBH,Product Owner,,,'],
    ['the word vacant for a name', 'P,,Pay,Vacant,Product Owner,,filled,'],
  ])('is %s', (_, row) => {
    const roster = rosterOf(row);
    expect(roster.people).toEqual([
      { name: 'Open Product Owner, Pay', title: 'Product Owner', open: true },
    ]);
    expect(roles(roster)).toEqual(['Open Product Owner, Pay po Pay']);
    expect(roster.counts).toMatchObject({ people: 0, openPositions: 1 });
  });

  test.each(['open', 'Vacant', 'VACANCY', 'tbh', 'Hiring', 'To be hired', 'Open (Q1)'])(
    'is one whose status is %s; a name is kept',
    (status) => {
      expect(names(rosterOf(`P,,Pay,REQ-12,Product Owner,,${status},`))).toBe('(REQ-12)');
    },
  );

  test.each(['filled', 'active', '', 'not open', 'reopened in May'])('is none at %j', (status) => {
    expect(names(rosterOf(`P,,Pay,Ada,Product Owner,,${status},`))).toBe('Ada');
  });

  test('of the same title on the same squad is told apart by a number', () => {
    const roster = rosterOf('P,,Pay,,Engineer,,,', 'P,,Pay,,Engineer,,,', 'P,,Save,,Engineer,,,');
    expect(names(roster)).toBe(
      '(Open Engineer, Pay); (Open Engineer, Pay 2); (Open Engineer, Save)',
    );
  });

  test('never takes the name of somebody in the roster', () => {
    const roster = rosterOf('P,,Pay,,Engineer,,,', 'P,,Pay,"Open Engineer, Pay",Engineer,,,');
    expect(roster.people).toHaveLength(2);
  });

  test('beside a post that the same person fills is a position of its own', () => {
    const roster = rosterOf('P,,Pay,Ada,Engineer,,filled,', 'P,,Save,Ada,Product Owner,,open,');
    expect(names(roster)).toBe('Ada; (Open Product Owner, Save)');
    expect(told(roster)).toEqual(['3 Status note']);
  });

  test('can report to somebody', () => {
    expect(lines(rosterOf('P,,Pay,,Product Owner,Eve,open,'))).toEqual([
      'Open Product Owner, Pay > Eve',
    ]);
  });
});

describe('people', () => {
  test('on several rows are one person, however the name is spaced or written', () => {
    const roster = rosterOf(
      'P,,Pay,Zoë  Ito,Product Manager,,,',
      'P,,Save, zoe\u0308 ito ,Product Manager,,,',
      'P,,Lend,ZOË\u00a0ITO,Product Manager,,,',
    );
    expect(roles(roster)).toEqual(['Zoë Ito pm Pay', 'Zoë Ito pm Save', 'Zoë Ito pm Lend']);
  });

  test('keep their first title; another is told', () => {
    const roster = rosterOf(
      'P,,Pay,Ada,,,,',
      'P,,Save,Ada,Product Manager,,,',
      'P,,Lend,Ada,Engineer,,,',
    );
    expect(roster.people[0]?.title).toBe('Product Manager');
    expect(roles(roster).at(-1)).toBe('Ada member Lend');
    expect(told(roster)).toEqual(['4 Title note']);
  });

  test('named only under "Reports to" are people without a title', () => {
    const roster = rosterOf(
      'P,,Pay,Ada,Product Manager,Eve,,',
      'P,,Save,Bob,Product Manager,eve,,',
    );
    expect(roster.people.at(-1)).toEqual({ name: 'Eve', title: '', open: false });
    expect(lines(roster)).toEqual(['Ada > Eve', 'Bob > Eve']);
    expect(roster.counts).toMatchObject({ people: 3, reportingLines: 2 });
  });

  test('named under "Reports to" before their own row keep their title', () => {
    const roster = rosterOf('P,,Pay,Ada,PM,Eve,,', ',,,Eve,Chief Product Officer,,,');
    expect(roster.people).toHaveLength(2);
    expect(roster.people.find(({ name }) => name === 'Eve')?.title).toBe('Chief Product Officer');
  });

  test('who report to themselves have no line, and that is told', () => {
    const roster = rosterOf('P,,Pay,Ada,PM,ada,,');
    expect(roster.lines).toEqual([]);
    expect(told(roster)).toEqual(['2 Reports to note']);
  });

  test('who report to two people keep both lines, and that is told once', () => {
    const rows = ['P,,Pay,Ada,PM,Eve,,', 'P,,Save,Ada,PM,Kim,,', 'P,,Lend,Ada,PM,Kim,,'];
    const roster = rosterOf(...rows);
    expect(lines(roster)).toEqual(['Ada > Eve', 'Ada > Kim']);
    expect(told(roster)).toEqual(['3 Reports to note']);
  });

  test('twice in the same role on the same squad hold it once, and that is told', () => {
    const roster = rosterOf('P,,Pay,Ada,PM,,,50%', 'P,,Pay,Ada,PM,,,20%');
    expect(roles(roster)).toEqual(['Ada pm Pay 50']);
    expect(told(roster)).toEqual(['3  note']);
  });
});
