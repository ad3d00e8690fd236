import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import type { Change } from '../../../shared/changes/change.ts';
import { assign } from '../../../shared/commands/assignments.ts';
import { deleteSubjects } from '../../../shared/commands/delete.ts';
import {
  setRoleAnswers,
  setStrategySignals,
  setTimeSplit,
} from '../../../shared/commands/person-facts.ts';
import { setSquadPractice } from '../../../shared/commands/squad-facts.ts';
import { addSquad, editSquad } from '../../../shared/commands/subjects.ts';
import {
  newDocument,
  type PlanDocument,
  type Structure,
  todayStructure,
} from '../../../shared/model/document.ts';
import { documentProblems } from '../../../shared/model/invariants.ts';
import { rules } from '../../../shared/rules/all.ts';
import { runRules } from '../../../shared/rules/run.ts';
import { templates } from '../../../shared/templates/all.ts';
import { addTemplate } from '../../../shared/templates/build.ts';
import { TODAY } from '../../support/rule-cases.ts';

function start(id: string): PlanDocument {
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(`There is no template ${id}.`);
  const empty = newDocument('Test plan', '2026-01-05T09:00:00Z');
  let made = 0;
  return applyChanges(
    empty,
    addTemplate(todayStructure(empty), template, () => `t${++made}`),
  );
}

type Step = (structure: Structure, named: (name: string) => string) => Change[];

/** Id of a person, squad or product of that name. */
const namedIn = (structure: Structure) => (name: string) => {
  const rows = [
    ...structure.person.values(),
    ...structure.squad.values(),
    ...structure.product.values(),
  ];
  const row = rows.find((one) => one.name === name);
  if (!row) throw new Error(`Nothing is named ${name}.`);
  return row.id;
};

function findings(document: PlanDocument): string[] {
  const result = runRules(rules, document, todayStructure(document), { today: TODAY });
  return [...new Set(result.findings.map(({ severity, rule }) => `${severity} ${rule}`))];
}

function changed(document: PlanDocument, ...steps: readonly Step[]): PlanDocument {
  return steps.reduce((sofar, step) => {
    const structure = todayStructure(sofar);
    return applyChanges(sofar, step(structure, namedIn(structure)));
  }, document);
}

/** What each template is told at the start. Where it fits what it is good for, nothing. */
const atStart: Readonly<Record<string, readonly string[]>> = {
  startup: [],
  'mid-size': [],
  enterprise: [],
  spotify: [],
  buffer: [],
  sevenrooms: [],
  'pm-only': [],
  'po-only': ['critical missing/direction'],
};

describe.each(templates.map((template) => [template.id, template] as const))(
  '%s',
  (id, template) => {
    test('makes a valid plan with all that it names', () => {
      const document = start(id);
      expect(documentProblems(document)).toEqual([]);
      const structure = todayStructure(document);
      expect(structure.person.size).toBe(template.people.length);
      expect(structure.squad.size).toBe(template.products.flatMap(({ squads }) => squads).length);
    });

    test('is judged as it says', () => {
      expect(findings(start(id))).toEqual(atStart[id]);
    });

    test('can be added twice, and beside another plan', () => {
      const document = start(id);
      const structure = todayStructure(document);
      let made = 0;
      const twice = applyChanges(
        document,
        addTemplate(structure, template, () => `u${++made}`),
      );
      expect(documentProblems(twice)).toEqual([]);
      expect(todayStructure(twice).squad.size).toBe(structure.squad.size * 2);
    });
  },
);

/** For each template, what it says breaks it, done to it, and what the rules say then. */
const breaks: readonly (readonly [string, string, Step, string])[] = [
  [
    'startup',
    'a third squad arrives',
    (s, named) => [
      ...addSquad(s, { id: 'third', name: 'Squad three', productId: named('The product') }),
    ],
    'critical missing/direction',
  ],
  [
    'startup',
    'interviews are put off and the roadmap ages',
    (s, named) =>
      setStrategySignals(s, named('Product Manager'), {
        roadmapUpdatedOn: '2025-12-01',
        customerInterviewOn: '2025-12-01',
      }),
    'critical split/strategy-stalled',
  ],
  [
    'mid-size',
    'the two talk too little',
    (s, named) => setSquadPractice(s, named('Squad three'), { meetingDays: 30 }),
    'warning pair/out-of-touch',
  ],
  [
    'enterprise',
    'a PM loses touch with delivery',
    (s, named) => [
      ...setTimeSplit(s, named('Product Manager'), { delivery: 0, backlog: 0 }),
      ...['Accounts', 'Billing', 'Reporting', 'Integrations'].flatMap((squad) =>
        setSquadPractice(s, named(squad), { meetingDays: 0 }),
      ),
    ],
    'warning pm/far-from-delivery',
  ],
  [
    'spotify',
    'nobody holds the direction that the areas have in common',
    (s, named) => deleteSubjects(s, [{ kind: 'person', id: named('Chief Product Officer') }]),
    'advice missing/product-leader',
  ],
  [
    'enterprise',
    'POs only take orders',
    (s, named) => setRoleAnswers(s, named('Product Owner A'), { hasRoadmapPart: false }),
    'advice po/no-roadmap-voice',
  ],
  [
    'buffer',
    'an area grows past one team and its PM keeps every backlog',
    (s, named) => editSquad(s, named('Publishing team'), { headcount: 9 }),
    'advice split/team-size',
  ],
  [
    'sevenrooms',
    'the layers stop talking',
    (s, named) => setSquadPractice(s, named('Tables'), { meetingDays: 0 }),
    'warning pair/out-of-touch',
  ],
  [
    'pm-only',
    'backlog work fills a week and nobody takes it over',
    (s, named) => setTimeSplit(s, named('Product Manager one'), { backlog: 90 }),
    'critical split/backlog-time',
  ],
];

test.each(breaks)('%s breaks when %s', (id, _, step, expected) => {
  const before = findings(start(id));
  expect(before).not.toContain(expected);
  expect(findings(changed(start(id), step))).toContain(expected);
});

test('a startup’s third squad with the same PM is one too many', () => {
  const document = changed(
    start('startup'),
    (s, named) =>
      addSquad(s, { id: 'third', name: 'Squad three', productId: named('The product') }),
    (s, named) => {
      const personId = named('Product Manager');
      return assign(s, { id: 'a3', personId, role: 'pm', on: { squadId: 'third' } });
    },
  );
  expect(findings(document)).toContain('critical split/squads');
});
