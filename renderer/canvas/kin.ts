import type { StructureIndex } from '../../shared/model/structure-index.ts';
import { onCanvas, type Place } from './places.ts';

export type Step = 'parent' | 'child' | 'next' | 'previous';

type Places = ReadonlyMap<string, Place>;

function parentOf(
  { people, squads, assignmentsByProduct }: StructureIndex,
  places: Places,
  id: string,
) {
  const drawn = (candidates: readonly (string | null | undefined)[]) =>
    candidates.find((one) => one != null && one !== id && places.has(one)) ?? null;
  const subject = places.get(id)?.subject;
  if (subject === 'person') return drawn((people.get(id)?.managers ?? []).map((one) => one.id));
  if (subject === 'product') {
    const pms = (assignmentsByProduct.get(id) ?? []).filter(({ role }) => role === 'pm');
    return drawn(pms.map(({ personId }) => personId));
  }
  const facts = squads.get(id);
  if (!facts) return null;
  return drawn([facts.product?.id, ...facts.directionOwners.map((one) => one.id)]);
}

/** From left to right, then from the top. */
function inOrder(places: Places, ids: readonly string[]): string[] {
  const at = (id: string) => onCanvas(places, id) ?? { x: 0, y: 0 };
  return [...ids].sort((a, b) => at(a).x - at(b).x || at(a).y - at(b).y || (a < b ? -1 : 1));
}

/**
 * The card that a step through the structure leads to, whatever stands where: up to the manager, the
 * PM or the product, down to the first report, product or squad, sideways among those of one parent.
 * Null where there is none.
 */
export function kinOf(
  index: StructureIndex,
  places: Places,
  id: string,
  step: Step,
): string | null {
  const parent = parentOf(index, places, id);
  if (step === 'parent') return parent;
  const childrenOf = (of: string | null, like?: string) =>
    inOrder(
      places,
      [...places.keys()].filter(
        (one) =>
          parentOf(index, places, one) === of &&
          // Without a parent, those of one kind are each other's neighbours.
          (of !== null || places.get(one)?.subject === places.get(like ?? '')?.subject),
      ),
    );
  if (step === 'child') return childrenOf(id)[0] ?? null;
  const row = childrenOf(parent, id);
  return row[row.indexOf(id) + (step === 'next' ? 1 : -1)] ?? null;
}
