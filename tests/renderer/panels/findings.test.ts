import { describe, expect, test } from 'vitest';
import {
  type FindingFilter,
  filterFindings,
  findingLines,
  groupFindings,
} from '../../../renderer/panels/findings/finding-groups.ts';
import { lackingCount, missingFacts } from '../../../renderer/panels/findings/missing-facts.ts';
import { metaOf } from '../../../renderer/panels/rules/rule-meta.ts';
import { completeness } from '../../../shared/rules/evidence.ts';
import type { Finding, Severity, Unanswered } from '../../../shared/rules/types.ts';
import { idOf, org } from '../../support/org.ts';

const structure = org().squads(['Überblick', 'Lab']).person('Ann').structure();

function finding(severity: Severity, rule: Finding['rule'], ...names: string[]): Finding {
  const subjects = names.map((name) => ({
    kind: name === 'Ann' ? ('person' as const) : ('squad' as const),
    id: idOf(name === 'Ann' ? 'person' : 'squad', name),
  }));
  const [first, ...rest] = subjects;
  if (!first) throw new Error('a finding has a subject');
  const nothing = { measured: null, threshold: null, advice: null, suggestions: [], evidence: [] };
  return { ...nothing, rule, severity, subjects: [first, ...rest], message: `About ${names}.` };
}

const findings = [
  finding('critical', 'split/squads', 'Ann', 'Lab'),
  finding('warning', 'missing/filled-role', 'Überblick'),
  finding('advice', 'split/personas', 'Lab'),
];
const all: FindingFilter = {
  severities: new Set(['critical', 'warning', 'advice']),
  text: '',
  selection: null,
};
const rulesLeft = (filter: Partial<FindingFilter>) =>
  filterFindings(findings, { ...all, ...filter }, structure, metaOf).map(({ rule }) => rule);

describe('the list of findings', () => {
  test('lets through what the filter names', () => {
    expect(rulesLeft({})).toHaveLength(3);
    expect(rulesLeft({ severities: new Set(['advice']) })).toEqual(['split/personas']);
    expect(rulesLeft({ text: 'uberblick' })).toEqual(['missing/filled-role']);
    expect(rulesLeft({ text: 'split lab' })).toEqual(['split/squads', 'split/personas']);
    expect(rulesLeft({ text: 'split nowhere' })).toEqual([]);
  });

  test('only what is about the selection: any subject of a finding counts', () => {
    const lab = { kind: 'squad', id: idOf('squad', 'Lab') } as const;
    expect(rulesLeft({ selection: [lab] })).toEqual(['split/squads', 'split/personas']);
    expect(rulesLeft({ selection: [] })).toEqual([]);
  });

  test.each([
    ['severity', ['Critical', 'Warning', 'Advice']],
    ['subject', ['Ann', 'Überblick', 'Lab']],
    ['rule', findings.map(({ rule }) => metaOf(rule)?.title)],
  ] as const)('groups by %s', (by, names) => {
    const groups = groupFindings(findings, by, structure, metaOf);
    expect(groups.map(({ name }) => name)).toEqual(names);
  });

  test('a folded group keeps its heading', () => {
    const groups = groupFindings(findings, 'severity', structure, metaOf);
    const lines = findingLines(groups, new Set(['critical']), ({ rule }) => rule);
    expect(lines.map(({ kind }) => kind)).toEqual([
      'group',
      'group',
      'finding',
      'group',
      'finding',
    ]);
  });
});

describe('what cannot be told', () => {
  const lacks = (
    rule: Unanswered['rule'],
    ...facts: [string, Unanswered['missing'][0]['fact']][]
  ) =>
    ({
      rule,
      subjects: [{ kind: 'person', id: 'a' }],
      missing: facts.map(([id, fact]) => ({ fact, subject: { kind: 'person', id } })),
    }) satisfies Unanswered;
  const groups = missingFacts([
    lacks('split/backlog-time', ['a', 'time-split.backlog']),
    lacks('split/backlog-full-time', ['a', 'time-split.backlog'], ['b', 'time-split.backlog']),
    lacks('title/mismatch', ['a', 'person.manager']),
  ]);

  test('is listed by the fact that is missing, what settles most first', () => {
    expect(groups.map(({ fact, answers }) => [fact, answers])).toEqual([
      ['time-split.backlog', 2],
      ['person.manager', 1],
    ]);
    expect(groups.map(lackingCount)).toEqual(['2 people', '1 person']);
  });

  test('names those first for whom most answers wait', () => {
    expect(groups[0]?.subjects).toEqual([
      { subject: { kind: 'person', id: 'a' }, answers: 2 },
      { subject: { kind: 'person', id: 'b' }, answers: 1 },
    ]);
  });

  test.each([
    [[], [], 0, 1],
    [[1], [1], 2, 0.75],
    [[], [1], 0, 0],
  ])(
    'findings %j, unanswered %j and %i that hold: %f is known',
    (found, cannotTell, holding, is) => {
      expect(completeness({ findings: found, cannotTell, holding })).toBe(is);
    },
  );
});
