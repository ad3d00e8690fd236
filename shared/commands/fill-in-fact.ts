import { symptoms } from '../catalog/symptoms.ts';
import type { Change } from '../changes/change.ts';
import type { Structure } from '../model/document.ts';
import { frameworkSchema } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import { quarterOf } from '../rules/days.ts';
import type { FactId } from '../rules/facts.ts';
import { refusals, valueProblems } from '../words/commands.ts';
import { editAssignment } from './assignments.ts';
import { CommandRefused } from './command.ts';
import type { FactValue } from './fact-values.ts';
import { setRoleAnswers, setStrategySignals, setTimeSplit, setTitleAudit } from './person-facts.ts';
import { setMarkets, setPersonas } from './product-facts.ts';
import { connectReporting } from './reporting.ts';
import { answerSymptom, setSquadPractice } from './squad-facts.ts';
import { editPerson, editProduct, editSquad } from './subjects.ts';

interface Given {
  /** `YYYY-MM-DD`, the day on which it is said. */
  readonly today: string;
  readonly newId: () => Id;
}

type Fill<V> = (structure: Structure, id: Id, value: V, given: Given) => Change[];

function asNumber(fill: Fill<number>): Fill<FactValue> {
  return (structure, id, value, given) => {
    if (typeof value !== 'number') throw new CommandRefused(valueProblems.number);
    return fill(structure, id, value, given);
  };
}
function asAnswer(fill: Fill<boolean>): Fill<FactValue> {
  return (structure, id, value, given) => {
    if (typeof value !== 'boolean') throw new CommandRefused(valueProblems.yesOrNo);
    return fill(structure, id, value, given);
  };
}
function asText(fill: Fill<string>): Fill<FactValue> {
  return (structure, id, value, given) => {
    if (typeof value !== 'string') throw new CommandRefused(valueProblems.something);
    return fill(structure, id, value, given);
  };
}
function asNames(fill: Fill<readonly string[]>): Fill<FactValue> {
  return (structure, id, value, given) => {
    if (!Array.isArray(value)) throw new CommandRefused(valueProblems.names);
    return fill(structure, id, value as readonly string[], given);
  };
}

/** Rows of one product in a list that is there already, to add to. */
function ofProduct<T extends { readonly productId: Id }>(rows: Iterable<T>, id: Id): T[] {
  return [...rows].filter(({ productId }) => productId === id);
}

const fills: Readonly<Record<FactId, Fill<FactValue>>> = {
  'time-split.backlog': asNumber((s, id, backlog) => setTimeSplit(s, id, { backlog })),
  'time-split.stakeholders': asNumber((s, id, stakeholders) =>
    setTimeSplit(s, id, { stakeholders }),
  ),
  'time-split.discovery': asNumber((s, id, discovery) => setTimeSplit(s, id, { discovery })),
  'time-split.strategy': asNumber((s, id, strategy) => setTimeSplit(s, id, { strategy })),
  'time-split.delivery': asNumber((s, id, delivery) => setTimeSplit(s, id, { delivery })),
  'signals.roadmap-updated': asText((s, id, roadmapUpdatedOn) =>
    setStrategySignals(s, id, { roadmapUpdatedOn }),
  ),
  'signals.customer-interview': asText((s, id, customerInterviewOn) =>
    setStrategySignals(s, id, { customerInterviewOn }),
  ),
  'signals.reviews-cancelled': asNumber((s, id, reviewsCancelled, { today }) =>
    setStrategySignals(s, id, { reviewsCancelled, reviewsCancelledIn: quarterOf(today) }),
  ),
  'signals.works-reactively': asAnswer((s, id, worksReactively) =>
    setStrategySignals(s, id, { worksReactively }),
  ),
  'person.standups': asAnswer((s, id, canAttendStandups) =>
    editPerson(s, id, { canAttendStandups }),
  ),
  'person.strategy-time': asAnswer((s, id, hasTimeForStrategy) =>
    editPerson(s, id, { hasTimeForStrategy }),
  ),
  'person.title': asText((s, id, title) => editPerson(s, id, { title })),
  'person.manager': asText((s, reportId, managerId, { newId }) =>
    connectReporting(s, { id: newId(), reportId, managerId, dotted: false }),
  ),
  'audit.sets-roadmap': asAnswer((s, id, setsRoadmap) => setTitleAudit(s, id, { setsRoadmap })),
  'audit.market-research': asAnswer((s, id, doesMarketResearch) =>
    setTitleAudit(s, id, { doesMarketResearch }),
  ),
  'answers.direction-expectations': asAnswer((s, id, directionExpectations) =>
    setRoleAnswers(s, id, { directionExpectations }),
  ),
  'answers.backlog-expectations': asAnswer((s, id, backlogExpectations) =>
    setRoleAnswers(s, id, { backlogExpectations }),
  ),
  'answers.roadmap-part': asAnswer((s, id, hasRoadmapPart) =>
    setRoleAnswers(s, id, { hasRoadmapPart }),
  ),
  // Each assignment that has none yet; what is known stays.
  'assignment.share': asNumber((s, personId, share) =>
    [...s.assignment.values()]
      .filter((row) => row.personId === personId && row.share === null)
      .flatMap(({ id }) => editAssignment(s, id, { share })),
  ),
  'product.markets': asNames((s, productId, names, { newId }) =>
    setMarkets(s, productId, [
      ...ofProduct(s.market.values(), productId),
      ...names.map((name) => ({ id: newId(), name })),
    ]),
  ),
  'product.personas': asNames((s, productId, names, { newId }) =>
    setPersonas(s, productId, [
      ...ofProduct(s.persona.values(), productId),
      ...names.map((name) => ({ id: newId(), name, main: true })),
    ]),
  ),
  'product.complexity': asAnswer((s, id, highlyComplex) => editProduct(s, id, { highlyComplex })),
  'squad.size': asNumber((s, id, headcount) => editSquad(s, id, { headcount })),
  'squad.framework': asText((s, id, value) => {
    const framework = frameworkSchema.safeParse(value);
    if (!framework.success) throw new CommandRefused(refusals.noWayOfWorking(value));
    return editSquad(s, id, { framework: framework.data });
  }),
  'squad.backlog-fte': asNumber((s, id, backlogFte) => editSquad(s, id, { backlogFte })),
  'squad.embedded': asAnswer((s, id, directionOwnerEmbedded) =>
    editSquad(s, id, { directionOwnerEmbedded }),
  ),
  'practice.meeting-days': asNumber((s, id, meetingDays) =>
    setSquadPractice(s, id, { meetingDays }),
  ),
  'practice.next-work-contacts': asNumber((s, id, nextWorkContacts) =>
    setSquadPractice(s, id, { nextWorkContacts }),
  ),
  'boundary.symptoms': asNames((s, squadId, present, { today, newId }) =>
    symptoms.flatMap(({ id: symptom }) =>
      answerSymptom(s, { squadId, symptom, present: present.includes(symptom), on: today }, newId),
    ),
  ),
};

/**
 * Fills a fact in for one subject or for several at once.
 * @param value of the kind that `factKinds` says.
 * @throws CommandRefused where the value is not allowed for one of them; nothing is changed then.
 */
export function fillInFact(
  structure: Structure,
  fact: FactId,
  ids: readonly Id[],
  value: FactValue,
  given: Given,
): Change[] {
  // Each subject has rows of its own, so that what is written for one can follow on the other.
  return [...new Set(ids)].flatMap((id) => fills[fact](structure, id, value, given));
}
