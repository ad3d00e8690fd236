import type { RoleAnswers } from '../../../../shared/model/entities.ts';
import { combinedNoExpectations } from '../../../../shared/rules/combined/no-expectations.ts';
import type { Org } from '../../../support/org.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

const ada = (answers: Partial<Omit<RoleAnswers, 'id'>>) => (o: Org) =>
  o.person('Ada', { answers }).pm('Ada', 'Cart');

ruleCases(combinedNoExpectations, [
  {
    name: 'fires without either',
    build: ada({ directionExpectations: false, backlogExpectations: false }),
    on: 'Ada',
    expect: fires({
      message:
        'Ada holds direction and backlog of Cart without stated expectations for the direction half and the backlog half of the work.',
    }),
  },
  {
    name: 'fires with one half alone, whatever the other',
    build: ada({ directionExpectations: false }),
    on: 'Ada',
    expect: fires({ says: ['for the direction half of the work'] }),
  },
  {
    name: 'fires where only the direction half is stated',
    build: ada({ directionExpectations: true, backlogExpectations: false }),
    on: 'Ada',
    expect: fires({ says: ['for the backlog half of the work'] }),
  },
  {
    name: 'holds with both',
    build: ada({ directionExpectations: true, backlogExpectations: true }),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'cannot tell with one known to be stated',
    build: ada({ directionExpectations: true }),
    on: 'Ada',
    expect: cannotTell('answers.backlog-expectations'),
  },
  {
    name: 'cannot tell without answers',
    build: (o) => o.pm('Ada', 'Cart'),
    on: 'Ada',
    expect: cannotTell('answers.direction-expectations', 'answers.backlog-expectations'),
  },
  {
    name: 'does not look at a PM with a PO',
    build: (o) => ada({ directionExpectations: false })(o).po('Bo', 'Cart'),
    on: 'Ada',
    expect: 'not looked at',
  },
  {
    name: 'does not look at an open position',
    build: (o) => o.open('Open PM').pm('Open PM', 'Cart'),
    on: 'Open PM',
    expect: 'not looked at',
  },
]);
