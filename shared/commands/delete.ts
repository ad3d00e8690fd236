import { applyChanges } from '../changes/apply.ts';
import type { Change } from '../changes/change.ts';
import type { StructureDraft } from '../changes/draft.ts';
import { emptyDocument, type Structure } from '../model/document.ts';
import type { SubjectKind } from '../model/entities.ts';
import { type Id, onCanvas } from '../model/fields.ts';
import { buildIndex, type SquadFacts } from '../model/structure-index.ts';
import { type Row, references, type ScenarioTable } from '../model/tables.ts';
import { draftStructure, validRow } from './command.ts';
import type { Point } from './place.ts';

export interface Deletable {
  readonly kind: SubjectKind | 'assignment' | 'reportingLine';
  readonly id: Id;
}

/** A squad outlives its product: it stays on the canvas, in no product. */
const outlives = (table: ScenarioTable, field: string) =>
  table === 'squad' && field === 'productId';

function remove(draft: StructureDraft, original: Structure, table: ScenarioTable, id: Id): void {
  if (!draft.get(table, id)) return;
  draft.remove(table, id);
  for (const reference of references) {
    if (!reference.to.includes(table)) continue;
    if (reference.field === 'id') {
      remove(draft, original, reference.table, id);
      continue;
    }
    for (const row of [...draft.rows(reference.table)]) {
      if ((row as unknown as Record<string, unknown>)[reference.field] !== id) continue;
      if (outlives(reference.table, reference.field)) {
        leaveProduct(draft, row as Row<'squad'>, original.position.get(id));
      } else remove(draft, original, reference.table, row.id);
    }
  }
}

/** Keeps the squad where it is seen: its place was relative to the region that goes. */
function leaveProduct(draft: StructureDraft, squad: Row<'squad'>, region: Point | undefined): void {
  draft.put('squad', validRow('squad', { ...squad, productId: null }));
  const at = draft.get('position', squad.id);
  if (at && region)
    draft.put('position', {
      ...at,
      x: onCanvas(at.x + region.x),
      y: onCanvas(at.y + region.y),
    });
}

/** Deletes things and everything that cannot be without them. Squads of a deleted product stay. */
export function deleteSubjects(structure: Structure, subjects: readonly Deletable[]): Change[] {
  return draftStructure(structure, (draft) => {
    // Squads chosen for deletion go first, so that a deleted product does not set them free.
    const inOrder = [...subjects].sort((a, b) => rank(a) - rank(b));
    for (const { kind, id } of inOrder) remove(draft, structure, kind, id);
  });
}

function rank({ kind }: Deletable): number {
  return kind === 'product' ? 1 : 0;
}

/** What goes with a deletion, counted by table, so that the user can be told before it happens. */
export interface DeletionEffect {
  readonly deleted: ReadonlyMap<ScenarioTable, number>;
  /** Squads that stay and leave their product. */
  readonly squadsSetFree: readonly string[];
  /** Squads that stay and lose somebody who owned their direction or backlog, by name. */
  readonly squadsAffected: readonly string[];
}

/** Works out what {@link deleteSubjects} would do, without doing it. */
export function deletionEffect(
  structure: Structure,
  subjects: readonly Deletable[],
): DeletionEffect {
  const changes = deleteSubjects(structure, subjects);
  const deleted = new Map<ScenarioTable, number>();
  const free: string[] = [];
  for (const change of changes) {
    const table = change.table as ScenarioTable;
    if (!change.after) deleted.set(table, (deleted.get(table) ?? 0) + 1);
    else if (change.table === 'squad') free.push(change.after.name);
  }
  return { deleted, squadsSetFree: free.sort(), squadsAffected: losers(structure, changes) };
}

function losers(structure: Structure, changes: readonly Change[]): string[] {
  const { scenarioId } = structure;
  const document = { ...emptyDocument(), structures: new Map([[scenarioId, structure]]) };
  const after = applyChanges(document, changes).structures.get(scenarioId);
  if (!after) return [];
  const before = buildIndex(structure).squads;
  const names: string[] = [];
  for (const [id, now] of buildIndex(after).squads) {
    const stillThere = ownersOf(now);
    const lost = [...ownersOf(before.get(id))].some((owner) => !stillThere.has(owner));
    if (lost) names.push(now.squad.name);
  }
  return names.sort();
}

/** Who owns what of a squad, as keys to compare: `pm` is its direction, `po` its backlog. */
function ownersOf(facts: SquadFacts | undefined): Set<string> {
  const owners = new Set(facts?.directionOwners.map(({ id }) => `pm ${id}`));
  if (facts?.backlogOwner.kind === 'people') {
    for (const { id } of facts.backlogOwner.people) owners.add(`po ${id}`);
  }
  return owners;
}
