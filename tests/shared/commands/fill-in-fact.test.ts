import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { CommandRefused } from '../../../shared/commands/command.ts';
import { type FactValue, factKinds, readFact } from '../../../shared/commands/fact-values.ts';
import { fillInFact } from '../../../shared/commands/fill-in-fact.ts';
import { rules } from '../../../shared/rules/all.ts';
import { type FactId, facts } from '../../../shared/rules/facts.ts';
import { runRules } from '../../../shared/rules/run.ts';
import { idOf, org } from '../../support/org.ts';

const TODAY = '2026-11-02';
const factIds = Object.keys(facts) as FactId[];

/** Nothing is known of anybody here, so that most facts are asked for. */
const bare = org()
  .product('Shop')
  .squads(['Cart', 'Pay', 'Ship'], { in: 'Shop' })
  .person('Ann', { title: 'Product Manager' })
  .pm('Ann', ['Cart', 'Pay', 'Ship'])
  .po('Ben', 'Cart')
  .person('Ben', { title: 'Product Owner' })
  .person('Vera', { title: 'VP Product' });

const samples: { readonly [K in (typeof factKinds)[FactId]['kind']]: FactValue } = {
  number: 7,
  'yes-no': true,
  day: '2026-10-30',
  text: 'Product Lead',
  names: ['Germany', 'France'],
  choice: 'kanban',
  person: idOf('person', 'Vera'),
  symptoms: ['too-vague'],
};

function fill(fact: FactId, ids: readonly string[], value: FactValue) {
  let made = 0;
  const structure = bare.structure();
  const given = { today: TODAY, newId: () => `new-${++made}` };
  const changes = fillInFact(structure, fact, ids, value, given);
  const after = applyChanges(bare.document(), changes).structures.get(structure.scenarioId);
  if (!after) throw new Error('the scenario stays');
  return after;
}

function missing(structure: ReturnType<typeof fill>, fact: FactId): string[] {
  const { cannotTell } = runRules(rules, bare.document(), structure, { today: TODAY });
  const ids = cannotTell.flatMap(({ missing: lacks }) =>
    lacks.filter((one) => one.fact === fact).map(({ subject }) => subject.id),
  );
  return [...new Set(ids)];
}

describe('filling a fact in', () => {
  const asked = factIds.filter((fact) => missing(bare.structure(), fact).length > 0);

  test('most facts are asked for where nothing is known', () => {
    expect(asked.length).toBeGreaterThan(18);
  });

  test.each(asked)('%s is no longer missing once it is filled in for all', (fact) => {
    const ids = missing(bare.structure(), fact);
    expect(missing(fill(fact, ids, samples[factKinds[fact].kind]), fact)).toEqual([]);
  });

  test('one value for several, and nothing for the others', () => {
    const { squad } = fill('squad.size', [idOf('squad', 'Cart'), idOf('squad', 'Pay')], 7);
    expect([...squad.values()].map(({ name, headcount }) => [name, headcount])).toEqual([
      ['Cart', 7],
      ['Pay', 7],
      ['Ship', null],
    ]);
  });

  test('symptoms that are not named are answered with no', () => {
    const { symptomAnswer } = fill('boundary.symptoms', [idOf('squad', 'Cart')], ['too-vague']);
    const answers = [...symptomAnswer.values()];
    expect(answers.filter(({ present }) => present).map(({ symptom }) => symptom)).toEqual([
      'too-vague',
    ]);
    expect(answers.every(({ on }) => on === TODAY)).toBe(true);
    expect(answers.length).toBeGreaterThan(4);
  });

  test('cancelled reviews are those of this quarter', () => {
    const ann = idOf('person', 'Ann');
    const { strategySignals } = fill('signals.reviews-cancelled', [ann], 2);
    expect(strategySignals.get(ann)).toMatchObject({ reviewsCancelledIn: '2026-Q4' });
  });

  test.each<[FactId, string, FactValue]>([
    ['time-split.backlog', 'Ann', 101],
    ['person.manager', 'Vera', idOf('person', 'Vera')],
    ['person.standups', 'Nobody', true],
    ['person.standups', 'Ann', 'yes'],
  ])('%s of %s as %s is refused', (fact, name, value) => {
    expect(() => fill(fact, [idOf('person', name)], value)).toThrow(CommandRefused);
  });
});

describe('reading what is typed for a fact', () => {
  test.each<[FactId, string, FactValue]>([
    ['time-split.backlog', ' 40 ', 40],
    ['time-split.backlog', '0', 0],
    ['time-split.backlog', '100', 100],
    ['squad.backlog-fte', '0,5', 0.5],
    ['person.standups', 'no', false],
    ['signals.roadmap-updated', TODAY, TODAY],
    ['product.markets', 'France,  Spain, France,', ['France', 'Spain']],
    ['person.title', ' CPO ', 'CPO'],
    ['boundary.symptoms', '', []],
  ])('%s: “%s” is %j', (fact, typed, value) => {
    expect(readFact(factKinds[fact], typed, TODAY).value).toEqual(value);
  });

  test.each<[FactId, string, RegExp]>([
    ['time-split.backlog', '', /number/],
    ['time-split.backlog', 'lots', /number/],
    ['time-split.backlog', '101', /Between 0 and 100/],
    ['time-split.backlog', '-1', /Between/],
    ['squad.size', '2.5', /whole/],
    ['signals.roadmap-updated', '2026-11-03', /still to come/],
    ['signals.roadmap-updated', '1989-12-31', /too long ago/],
    ['product.markets', ' , ', /Name a market/],
    ['person.title', ' ', /needed/],
    ['person.standups', '', /Yes or no/],
  ])('%s: “%s” is refused', (fact, typed, words) => {
    expect(readFact(factKinds[fact], typed, TODAY).problem).toMatch(words);
  });
});
