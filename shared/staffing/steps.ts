import type { Id } from '../model/fields.ts';
import type { SquadFacts } from '../model/structure-index.ts';
import type { Finding } from '../rules/types.ts';
import type { ComparedIndexes } from '../scenarios/compare.ts';
import { ownerChanges, sideOf } from '../scenarios/owner-changes.ts';
import type { Side } from '../scenarios/owner-words.ts';
import { storySentence } from '../words/story.ts';
import { groupsOf, servants } from './choices.ts';
import type { Decision } from './model.ts';

/** One thing that a proposal changes, and why. */
export interface Step {
  readonly squadId: Id;
  readonly what: 'direction' | 'backlog';
  /** "The backlog of Search passes from PM 06 to an open PO position." */
  readonly sentence: string;
  /** The findings that it helps to clear; none where it only makes room for another step. */
  readonly because: readonly Finding[];
  /** Where that is none: what would be there if this step alone were left out. */
  readonly without?: Finding | null;
}

function helps({ facts }: Decision['choices'], finding: Finding): boolean {
  const { kind, id } = finding.subjects[0];
  if (kind === 'squad') return facts.squad.id === id;
  if (kind === 'product') return facts.product?.id === id;
  return servants(facts).includes(id);
}

/**
 * Puts decisions into words, product by product, each with the findings that it helps to clear: the
 * words with which a comparison tells the same change.
 */
export function stepsOf(
  { before, after }: ComparedIndexes,
  decisions: readonly Decision[],
  chosen: readonly Finding[],
): Step[] {
  const steps: Step[] = [];
  const [then, next] = [before, after].map((index) => ({ index, before })) as [Side, Side];
  const changesOf = (was: SquadFacts, is: SquadFacts) =>
    ownerChanges(sideOf(was, then), sideOf(is, next));
  const bySquad = new Map(decisions.map((one) => [one.choices.facts.squad.id, one]));
  for (const squads of groupsOf(decisions.map(({ choices }) => choices.facts)).values()) {
    for (const { squad } of squads) {
      const decision = bySquad.get(squad.id);
      const [was, is] = [before.squads.get(squad.id), after.squads.get(squad.id)];
      if (!decision || !was || !is) continue;
      const because = chosen.filter((finding) => helps(decision.choices, finding));
      for (const { what, clause } of changesOf(was, is)) {
        const sentence = storySentence(squad.name, [clause], false);
        steps.push({ squadId: squad.id, what, sentence, because });
      }
    }
  }
  return steps;
}
