import { expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { todayStructure } from '../../../shared/model/document.ts';
import { rules } from '../../../shared/rules/all.ts';
import { findingKey } from '../../../shared/rules/by-pack.ts';
import { runRules } from '../../../shared/rules/run.ts';
import { compareStructures } from '../../../shared/scenarios/compare.ts';
import { isWithin } from '../../../shared/staffing/clearable.ts';
import { storySentence } from '../../../shared/words/story.ts';
import { type Org, org } from '../../support/org.ts';
import { overloaded, solved, TODAY } from './ask.ts';

const five = ['A', 'B', 'C', 'D', 'E'];

test.each<[string, () => Org]>([
  ['a backlog passes', overloaded],
  ['direction and backlog pass together', () => org().squads(five, { in: 'Core' }).pm('Ada', five)],
  ['nobody owned it', () => overloaded().squad('Lost', { in: 'Core' })],
  [
    'a position waits for one of two squads',
    () =>
      org()
        .squads(['A', 'B'], { in: 'Core' })
        .pm('Ada', ['A', 'B'])
        .open('Open PO', { title: 'Product Owner' })
        .po('Open PO', ['A', 'B'])
        .person('Grace', { title: 'Product Owner' }),
  ],
])('a step is told with the words of a comparison: %s', async (_, build) => {
  const document = build().document();
  const findings = runRules(rules, document, todayStructure(document), { today: TODAY }).findings;
  const keys = findings.filter(({ rule }) => isWithin(rule)).map(findingKey);
  const proposal = await solved(document, { findings: keys });
  const after = todayStructure(applyChanges(document, proposal.changes));
  const { stories } = compareStructures(todayStructure(document), after);
  const compared = stories.flatMap(({ name, differences }) =>
    differences
      .filter(({ mark, subject }) => mark === 're-assigned' && subject.kind === 'squad')
      .map(({ clause }) => storySentence(name, [clause], false)),
  );
  const told = proposal.steps.map(({ sentence }) => sentence);
  expect(told.length).toBeGreaterThan(0);
  expect(told.sort()).toEqual(compared.sort());
});
