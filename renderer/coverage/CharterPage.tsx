import type { SquadFacts } from '../../shared/model/structure-index.ts';
export function CharterPage({ facts }: { facts: SquadFacts }) {
  return <p>{facts.squad.name}</p>;
}
