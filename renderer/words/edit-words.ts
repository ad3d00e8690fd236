import type { FactId } from '../../shared/rules/facts.ts';
import { verb } from '../../shared/words/grammar.ts';

/** Whose fact is edited: `Ada`, or `3 people`. */
export interface Whose {
  readonly name: string;
  readonly count: number;
}
type Label = (whose: Whose) => string;

/*
 * What the undo menu calls the edit of a fact, wherever it is made: in the table of people, where
 * what is missing is filled in, for one or for many.
 */
export const factEdits: Readonly<Record<FactId | 'time-split.other', Label>> = {
  'time-split.backlog': ({ name }) => `Edit backlog share of ${name}`,
  'time-split.delivery': ({ name }) => `Edit delivery share of ${name}`,
  'time-split.stakeholders': ({ name }) => `Edit stakeholders share of ${name}`,
  'time-split.discovery': ({ name }) => `Edit discovery share of ${name}`,
  'time-split.strategy': ({ name }) => `Edit strategy share of ${name}`,
  'time-split.other': ({ name }) => `Edit share of other work of ${name}`,
  'signals.roadmap-updated': ({ name }) => `Edit last roadmap update of ${name}`,
  'signals.customer-interview': ({ name }) => `Edit last customer interview of ${name}`,
  'signals.reviews-cancelled': ({ name }) => `Edit cancelled roadmap reviews of ${name}`,
  'signals.works-reactively': ({ name, count }) =>
    `Edit whether ${name} ${verb(count, 'works', 'work')} reactively`,
  'person.standups': ({ name }) => `Edit whether ${name} can attend standups`,
  'person.strategy-time': ({ name, count }) =>
    `Edit whether ${name} ${verb(count, 'has', 'have')} time for strategy`,
  'person.title': ({ name }) => `Edit title of ${name}`,
  'person.manager': ({ name }) => `Edit manager of ${name}`,
  'audit.sets-roadmap': ({ name, count }) =>
    `Edit whether ${name} ${verb(count, 'sets', 'set')} the roadmap`,
  'audit.market-research': ({ name, count }) =>
    `Edit whether ${name} ${verb(count, 'does', 'do')} market research`,
  'answers.direction-expectations': ({ name }) => `Edit what is expected of ${name} for direction`,
  'answers.backlog-expectations': ({ name }) => `Edit what is expected of ${name} for the backlog`,
  'answers.roadmap-part': ({ name, count }) =>
    `Edit whether ${name} ${verb(count, 'has', 'have')} a part in the roadmap`,
  'assignment.share': ({ name }) => `Edit shares of time of ${name}`,
  'product.markets': ({ name }) => `Edit markets of ${name}`,
  'product.personas': ({ name }) => `Edit main personas of ${name}`,
  'product.complexity': ({ name }) => `Edit complexity of ${name}`,
  'squad.size': ({ name }) => `Edit headcount of ${name}`,
  'squad.framework': ({ name }) => `Edit way of working of ${name}`,
  'squad.backlog-fte': ({ name }) => `Edit backlog work of ${name}`,
  'squad.embedded': ({ name }) => `Edit embedding in ${name}`,
  'practice.meeting-days': ({ name }) => `Edit how often PM and PO of ${name} meet`,
  'practice.next-work-contacts': ({ name }) =>
    `Edit how many answer “what do we build next?” for ${name}`,
  'boundary.symptoms': ({ name }) => `Answer on symptoms of a fuzzy boundary for ${name}`,
};
