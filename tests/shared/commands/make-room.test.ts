import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges, invertChanges } from '../../../shared/changes/apply.ts';
import { moveSquadsInto } from '../../../shared/commands/move-squads-into.ts';
import { layoutStructure } from '../../../shared/layout/layout.ts';
import { pictureOf } from '../../../shared/layout/picture.ts';
import { tooNear } from '../../../shared/layout/rect.ts';
import { newDocument, type PlanDocument, type Structure } from '../../../shared/model/document.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { idOf } from '../../support/org.ts';
import { planArbitrary, structureOf } from '../layout/random-orgs.ts';

/** The structure with a place for everything, as the chart shows it after automatic layout. */
function laidOut(structure: Structure): Structure {
  const placed = layoutStructure(buildIndex(structure), { keepByHand: false });
  const rows = placed.map((at) => ({ ...at, width: null, height: null, byHand: false }));
  return { ...structure, position: new Map(rows.map((row) => [row.id, row])) };
}

function documentOf(structure: Structure): PlanDocument {
  const document = newDocument('Plan', '2026-01-01T00:00:00.000Z', structure.scenarioId);
  return { ...document, structures: new Map([[structure.scenarioId, structure]]) };
}

const after = (document: PlanDocument, { scenarioId }: Structure) =>
  document.structures.get(scenarioId) as Structure;

/** Everything that stands on the canvas itself. */
function standing(structure: Structure) {
  const { products, people, squads } = pictureOf(buildIndex(structure));
  const loose = [...squads].filter(([id]) => structure.squad.get(id)?.productId === null);
  return [...products, ...people, ...loose];
}

describe('squads that move into a product', () => {
  const moves = fc.array(fc.nat(29), { minLength: 1, maxLength: 4 });

  test('cover nothing there, and what the region grows over steps aside', () => {
    fc.assert(
      fc.property(planArbitrary, moves, fc.nat(5), (plan, numbers, into) => {
        const structure = laidOut(structureOf(plan));
        const productId = idOf('product', `P${into}`);
        const ids = [...new Set(numbers)]
          .map((at) => idOf('squad', `S${at}`))
          .filter((id) => structure.squad.has(id));
        if (!structure.product.has(productId) || ids.length === 0) return;
        const document = documentOf(structure);
        const changes = moveSquadsInto(structure, ids, productId);
        const moved = applyChanges(document, changes);
        const now = after(moved, structure);
        for (const id of ids) expect(now.squad.get(id)?.productId).toBe(productId);
        const cards = standing(now);
        for (const [at, [id, one]] of cards.entries()) {
          for (const [other, two] of cards.slice(at + 1)) {
            expect(tooNear(one, two), `${id} over ${other}`).toBe(false);
          }
        }
        const squads = [...pictureOf(buildIndex(now)).squads.values()];
        for (const [at, one] of squads.entries()) {
          for (const two of squads.slice(at + 1)) expect(tooNear(one, two)).toBe(false);
        }
        expect(applyChanges(moved, invertChanges(changes))).toEqual(document);
      }),
      { numRuns: 500 },
    );
  });
});
