import type { Id } from '../model/fields.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import type { Finding } from '../rules/types.ts';
import { type Owner, type SquadChoices, servants } from './choices.ts';
import type { Limits } from './request.ts';

/** Squads that have to be decided together, with the findings to clear there. */
export interface Block {
  readonly choices: readonly SquadChoices[];
  readonly chosen: readonly Finding[];
}

/** What a squad shares with others that have to be decided together with it. */
function linksOf(index: StructureIndex, { facts }: SquadChoices, limits: Limits): string[] {
  // Whoever may take a squad anywhere ties everything together.
  if (limits.reach === 'plan') return ['all'];
  const product = facts.product?.id ?? null;
  const held = index.assignmentsByProduct.get(product ?? '') ?? [];
  return [
    product === null ? 'no product' : `product ${product}`,
    ...servants(facts).map((id) => `person ${id}`),
    ...held.map(({ personId }) => `person ${personId}`),
  ];
}

/**
 * Parts the squads into blocks that share no product and nobody who serves a squad, and keeps those
 * in which there is something to clear: all others stay as they are in any smallest change. People
 * who are free belong to no block, so that two blocks may want the same one.
 */
export function blocksOf(
  index: StructureIndex,
  all: readonly SquadChoices[],
  chosen: readonly Finding[],
  limits: Limits,
): Block[] {
  const blockOf = new Map<string, { choices: SquadChoices[]; chosen: Finding[] }>();
  for (const choices of all) {
    const block = { choices: [choices], chosen: [] as Finding[] };
    const links = [`squad ${choices.facts.squad.id}`, ...linksOf(index, choices, limits)];
    const others = new Set(links.flatMap((link) => blockOf.get(link) ?? []));
    for (const other of others) block.choices.push(...other.choices);
    for (const link of links) blockOf.set(link, block);
    for (const [link, owner] of blockOf) if (others.has(owner)) blockOf.set(link, block);
  }
  const alone: Block[] = [];
  for (const finding of chosen) {
    const { kind, id } = finding.subjects[0];
    const block = blockOf.get(`${kind} ${id}`) ?? (limits.reach === 'plan' && blockOf.get('all'));
    if (block) block.chosen.push(finding);
    else alone.push({ choices: [], chosen: [finding] });
  }
  const blocks = [...new Set(blockOf.values())].filter((block) => block.chosen.length > 0);
  return [...blocks, ...alone];
}

/** One block in place of several. */
export function mergeBlocks(blocks: readonly Block[]): Block {
  return {
    choices: blocks.flatMap(({ choices }) => choices),
    chosen: blocks.flatMap(({ chosen }) => chosen),
  };
}

/** The same block without some people, who are wanted elsewhere. */
export function withoutPeople({ choices, chosen }: Block, people: ReadonlySet<Id>): Block {
  const stays = (owner: Owner) => owner.kind !== 'person' || !people.has(owner.personId);
  return {
    chosen,
    choices: choices.map(({ facts, direction, backlog }) => ({
      facts,
      direction: direction.filter(stays),
      backlog: backlog.filter(stays),
    })),
  };
}
