import { responsibilityOf } from '../catalog/responsibilities.ts';
import { compareText } from '../model/compare-text.ts';
import type { Structure } from '../model/document.ts';
import type { ResponsibilityHolder } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import { group } from '../model/structure-index.ts';
import { listOf } from '../words/grammar.ts';
import { responsibilityWords as words } from '../words/squad-facts.ts';
import { type Fact, rowsOf } from './compare-facts.ts';

function holderNames({ person }: Structure, rows: readonly ResponsibilityHolder[]): string {
  if (rows.length === 0) return words.byRole;
  const names = rows.flatMap(({ holder, personId }) =>
    holder === 'person' ? (person.get(personId ?? '')?.name ?? []) : [],
  );
  const others = rows.flatMap(({ holder }) => (holder === 'person' ? [] : words[holder]));
  return listOf([...names.sort(compareText), ...others]);
}

/** Looks up who else holds responsibilities of a product or a squad, where hands said so. */
export function responsibilityFacts(
  before: Structure,
  after: Structure,
  owner: (row: ResponsibilityHolder) => Id | null,
): (id: Id) => Fact[] {
  const rowsOfSubject = rowsOf(before, after, 'responsibilityHolder', owner);
  return (id) => {
    const rows = rowsOfSubject(id);
    if (!rows) return [];
    const [was, is] = [rows.was, rows.is].map((all) => group(all, (row) => row.responsibility));
    const each = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
    return [...each].sort(compareText).flatMap((responsibility): Fact[] => {
      const [old, now] = [was?.get(responsibility) ?? [], is?.get(responsibility) ?? []];
      if (sameHolders(old, now)) return [];
      const label = responsibilityOf(responsibility)?.label ?? responsibility;
      const [from, to] = [holderNames(before, old), holderNames(after, now)];
      const people = [...old, ...now].flatMap(({ personId }) => personId ?? []);
      return [{ mark: 'facts', clause: words.held(label, from, to), people }];
    });
  };
}

function sameHolders(
  a: readonly ResponsibilityHolder[],
  b: readonly ResponsibilityHolder[],
): boolean {
  const key = (rows: readonly ResponsibilityHolder[]) =>
    rows
      .map(({ holder, personId }) => personId ?? holder)
      .sort()
      .join('\n');
  return key(a) === key(b);
}
