import { type Contradiction, contradictions } from '../catalog/contradictions.ts';
import { type DecisionRight, decisionRights } from '../catalog/decision-rights.ts';
import { responsibilityOf } from '../catalog/responsibilities.ts';
import { type SourceId, sources } from '../catalog/sources.ts';
import { readyAgreedOn } from '../catalog/symptoms.ts';
import {
  type Holders,
  holdersByHand,
  holdersOf,
  isShared,
  productManagersOf,
} from '../coverage/coverage.ts';
import type { SquadFacts, StructureIndex } from '../model/structure-index.ts';
import { dayText } from '../words/formats.ts';
import { namesOf } from '../words/grammar.ts';
import { charter as words } from '../words/report/charter.ts';

/*
 * A squad's charter: who decides what, with the names of the plan in it. Plain data, so that window
 * and paper say the same.
 */

export type DecisionState = 'decided' | 'nobody' | 'contested';

export interface CharterDecision {
  readonly id: string;
  /** The decision as a question. */
  readonly decision: string;
  /** Names, "the team", or "Nobody". */
  readonly who: string;
  readonly state: DecisionState;
  /** The responsibility that the right comes with. */
  readonly responsibility: string;
  /** The matrix says so, and not the role. */
  readonly byHand: boolean;
  /** How far the right goes. */
  readonly within: string;
  /** Titles of the articles that it comes from. */
  readonly sources: readonly string[];
}

export interface CharterContradiction {
  readonly question: string;
  readonly positions: readonly { readonly sources: readonly string[]; readonly says: string }[];
  /** Which one this charter follows. */
  readonly here: string;
}

export interface Charter {
  readonly squad: string;
  readonly product: string | null;
  readonly mission: string;
  readonly planName: string;
  readonly scenario: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly dateText: string;
  /** Who owns direction and backlog, in words. */
  readonly direction: string;
  readonly backlog: string;
  /** What has to be settled before the charter can be agreed, in sentences. */
  readonly unsettled: readonly string[];
  readonly directionDecides: readonly CharterDecision[];
  readonly backlogDecides: readonly CharterDecision[];
  /** How direction and backlog work together, as far as the plan knows. */
  readonly together: readonly string[];
  readonly contradictions: readonly CharterContradiction[];
}

export interface CharterInput {
  readonly index: StructureIndex;
  readonly squadId: string;
  readonly planName: string;
  readonly scenario: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What a charter stands on and the articles do not agree about. */
const SHOWN = ['po-authority', 'po-owns', 'po-metrics'];

function titlesOf(ids: readonly SourceId[]): readonly string[] {
  return ids.map((id) => sources[id].title);
}

function contradictionsShown(): readonly CharterContradiction[] {
  return contradictions
    .filter(({ id }: Contradiction) => SHOWN.includes(id))
    .map(({ question, positions, here }) => ({
      question,
      positions: positions.map((one) => ({ sources: titlesOf(one.sources), says: one.says })),
      here,
    }));
}

/**
 * Who holds a strategic responsibility, as the squad meets it: by the matrix where it names somebody
 * for the product, else whoever directs this squad, and not the other squads' PMs.
 */
function directionHolders(
  index: StructureIndex,
  { product, directionOwners: people }: SquadFacts,
  responsibility: string,
): Holders {
  if (product) {
    const place = { kind: 'product', id: product.id } as const;
    const named = holdersByHand(index, place).has(responsibility);
    if (named || productManagersOf(index, product.id).length > 0) {
      return holdersOf(index, place, responsibility);
    }
  }
  return { people, team: false, overlap: isShared(people), byHand: false };
}

function whoOf({ people, team }: Holders): string {
  const named = people.map(({ name, open }) => ({ name: open ? words.openPosition(name) : name }));
  const all = [...named, ...(team ? [{ name: words.team }] : [])];
  return all.length > 0 ? namesOf(all) : words.nobody;
}

function decisionOf(
  index: StructureIndex,
  facts: SquadFacts,
  right: DecisionRight,
): CharterDecision {
  const holders =
    right.decides === 'direction'
      ? directionHolders(index, facts, right.responsibility)
      : holdersOf(index, { kind: 'squad', id: facts.squad.id }, right.responsibility);
  const nobody = holders.people.length === 0 && !holders.team;
  return {
    id: right.id,
    decision: right.decision,
    who: whoOf(holders),
    state: nobody ? 'nobody' : holders.overlap ? 'contested' : 'decided',
    responsibility: responsibilityOf(right.responsibility)?.label ?? right.responsibility,
    byHand: holders.byHand,
    within: right.within,
    sources: titlesOf(right.sources),
  };
}

function backlogWords({ backlogOwner }: SquadFacts): string {
  if (backlogOwner.kind === 'team') return words.teamItself;
  if (backlogOwner.kind === 'nobody') return words.nobody;
  return whoOf({ people: backlogOwner.people, team: false, overlap: false, byHand: false });
}

function unsettledIn(decisions: readonly CharterDecision[]): string[] {
  return decisions.flatMap(({ decision, who, state }) => {
    if (state === 'nobody') return [words.nobodyDecides(decision)];
    return state === 'contested' ? [words.severalDecide(decision, who)] : [];
  });
}

function togetherWords(index: StructureIndex, { squad, combined }: SquadFacts): string[] {
  const practice = index.structure.squadPractice.get(squad.id);
  const days = practice?.meetingDays ?? null;
  const contacts = practice?.nextWorkContacts ?? null;
  const agreed = readyAgreedOn(squad.notes);
  return [
    combined.length > 0
      ? words.onePerson(combined)
      : days === null
        ? words.meetingUnknown
        : days === 0
          ? words.neverMeet
          : words.meetEvery(days),
    contacts === null
      ? words.contactsUnknown
      : contacts === 1
        ? words.oneContact
        : words.contacts(contacts),
    agreed === null ? words.noReady : words.readyAgreed(agreed),
  ];
}

/** Builds a squad's charter; null where the squad is not in the structure. Pure. */
export function buildCharter(input: CharterInput): Charter | null {
  const { index, squadId, planName, scenario, today } = input;
  const facts = index.squads.get(squadId);
  if (!facts) return null;
  const of = (decides: DecisionRight['decides']) =>
    decisionRights
      .filter((right) => right.decides === decides)
      .map((right) => decisionOf(index, facts, right));
  const directionDecides = of('direction');
  const backlogDecides = of('backlog');
  const { directionOwners: people } = facts;
  return {
    squad: facts.squad.name,
    product: facts.product?.name ?? null,
    mission: facts.squad.mission,
    planName,
    scenario,
    date: today,
    dateText: dayText(today),
    direction: whoOf({ people, team: false, overlap: false, byHand: false }),
    backlog: backlogWords(facts),
    unsettled: unsettledIn([...directionDecides, ...backlogDecides]),
    directionDecides,
    backlogDecides,
    together: togetherWords(index, facts),
    contradictions: contradictionsShown(),
  };
}
