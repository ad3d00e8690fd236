import { applyChanges } from '../changes/apply.ts';
import type { Change } from '../changes/change.ts';
import { composeChanges } from '../changes/compose.ts';
import type { StructureDraft } from '../changes/draft.ts';
import { type Difference, takesAway } from '../import/difference.ts';
import { matchRoster } from '../import/match-roster.ts';
import type { Roster } from '../import/roster.ts';
import { emptyDocument, type Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { draftStructure, need, validRow } from './command.ts';
import { type Deletable, deleteSubjects } from './delete.ts';
import type { NewRosterId } from './import-roster.ts';
import { putPerson, putProduct, putSquad } from './subjects.ts';

/** Writes differences into a draft; what a roster's places are in the plan grows as things are added. */
class Writer {
  readonly #draft: StructureDraft;
  readonly #roster: Roster;
  readonly #newId: NewRosterId;
  readonly #products: (Id | null)[];
  readonly #squads: (Id | null)[];
  readonly #people: (Id | null)[];

  constructor(draft: StructureDraft, structure: Structure, roster: Roster, newId: NewRosterId) {
    const match = matchRoster(structure, roster);
    this.#draft = draft;
    this.#roster = roster;
    this.#newId = newId;
    this.#products = [...match.products];
    this.#squads = [...match.squads];
    this.#people = [...match.people];
  }

  /** What has to be there before roles and lines can refer to it. */
  add(difference: Difference): void {
    if (difference.kind === 'new-product') {
      const from = this.#roster.products[difference.product];
      if (!from) return;
      const id = this.#newId('product', from.name);
      putProduct(this.#draft, { id, name: from.name, section: from.section });
      this.#products[difference.product] = id;
    } else if (difference.kind === 'joined') {
      const from = this.#roster.people[difference.person];
      if (!from) return;
      const id = this.#newId('person', from.name);
      putPerson(this.#draft, { id, name: from.name, title: from.title, open: from.open });
      this.#people[difference.person] = id;
    }
  }

  /** Squads come after products. */
  addSquad({ squad }: Difference & { kind: 'new-squad' }): void {
    const from = this.#roster.squads[squad];
    if (!from) return;
    const productId = from.product === null ? null : (this.#products[from.product] ?? null);
    const of = productId === null ? '' : `${this.#roster.products[from.product ?? -1]?.name} `;
    const id = this.#newId('squad', `${of}${from.name}`);
    putSquad(this.#draft, { id, name: from.name, productId });
    this.#squads[squad] = id;
  }

  /** Whatever refers to something that was not taken over is left as it is. */
  change(difference: Difference): void {
    const draft = this.#draft;
    switch (difference.kind) {
      case 'joined': {
        for (const [place, { person }] of this.#roster.assignments.entries()) {
          if (person === difference.person) this.#assign(place);
        }
        for (const line of this.#roster.lines) {
          if (line.report === difference.person) this.#report(line.report, line.manager);
        }
        break;
      }
      case 'moved': {
        if (difference.added.some((place) => !this.#placeOf(place))) break;
        const ended = new Set(difference.ended);
        for (const place of difference.added) this.#assign(place, ended);
        for (const id of ended) draft.remove('assignment', id);
        break;
      }
      case 'reports': {
        const { personId, added, ended } = difference;
        if (added.some((place) => !this.#people[place])) break;
        const report = this.#people.indexOf(personId);
        for (const place of added) this.#report(report, place);
        for (const id of ended) draft.remove('reportingLine', id);
        break;
      }
      case 'share': {
        const row = need(draft, 'assignment', difference.assignmentId);
        const from = this.#roster.assignments[difference.assignment];
        if (!from) break;
        const { acting } = from;
        draft.put(
          'assignment',
          validRow('assignment', { ...row, acting, share: from.share ?? row.share }),
        );
        break;
      }
      case 'retitled':
      case 'filled': {
        const row = need(draft, 'person', difference.personId);
        const fields =
          difference.kind === 'filled' ? { open: difference.open } : { title: difference.title };
        draft.put('person', validRow('person', { ...row, ...fields }));
        break;
      }
      case 'squad-moved': {
        const row = need(draft, 'squad', difference.squadId);
        const productId = this.#products[difference.product];
        if (!productId) break;
        draft.put('squad', validRow('squad', { ...row, productId }));
        // Its place was one in the region that it leaves.
        if (draft.get('position', row.id)) draft.remove('position', row.id);
        break;
      }
      case 'section': {
        const row = need(draft, 'product', difference.productId);
        const { section } = difference;
        draft.put('product', validRow('product', { ...row, section }));
        break;
      }
    }
  }

  #placeOf(place: number): { squadId: Id | null; productId: Id | null } | null {
    const row = this.#roster.assignments[place];
    if (!row) return null;
    const squadId = row.squad === null ? null : (this.#squads[row.squad] ?? null);
    const productId = row.product === null ? null : (this.#products[row.product] ?? null);
    return squadId === null && productId === null ? null : { squadId, productId };
  }

  /** A role that changes on the same squad keeps its row, and with it a share set by hand. */
  #assign(place: number, ended = new Set<Id>()): void {
    const row = this.#roster.assignments[place];
    const where = this.#placeOf(place);
    const personId = this.#people[row?.person ?? -1];
    if (!row || !where || !personId) return;
    const { role, share, acting } = row;
    for (const id of ended) {
      const held = need(this.#draft, 'assignment', id);
      if (held.squadId !== where.squadId || held.productId !== where.productId) continue;
      ended.delete(id);
      this.#draft.put(
        'assignment',
        validRow('assignment', { ...held, role, acting, share: share ?? held.share }),
      );
      return;
    }
    const name = this.#roster.people[row.person]?.name;
    const id = this.#newId(role, `${name} ${where.squadId ?? where.productId}`);
    this.#draft.put(
      'assignment',
      validRow('assignment', { id, personId, role, ...where, share, acting }),
    );
  }

  #report(report: number, manager: number): void {
    const reportId = this.#people[report];
    const managerId = this.#people[manager];
    if (!reportId || !managerId || reportId === managerId) return;
    const names = [report, manager].map((place) => this.#roster.people[place]?.name);
    const id = this.#newId('line', names.join(' to '));
    this.#draft.put(
      'reportingLine',
      validRow('reportingLine', { id, reportId, managerId, dotted: false }),
    );
  }
}

function goneSubject(difference: Difference): Deletable[] {
  if (difference.kind === 'left') return [{ kind: 'person', id: difference.personId }];
  if (difference.kind === 'squad-gone') return [{ kind: 'squad', id: difference.squadId }];
  if (difference.kind === 'product-gone') return [{ kind: 'product', id: difference.productId }];
  return [];
}

/**
 * Applies chosen differences of a newer roster to the structure that they were found in: one undo
 * step. Facts, notes, places and shares that the roster does not speak of stay.
 * @param chosen some of what `compareRoster` found for this structure and this roster.
 */
export function importRosterChanges(
  structure: Structure,
  roster: Roster,
  chosen: readonly Difference[],
  newId: NewRosterId,
): Change[] {
  const changes = draftStructure(structure, (draft) => {
    const writer = new Writer(draft, structure, roster, newId);
    for (const difference of chosen) writer.add(difference);
    for (const one of chosen) if (one.kind === 'new-squad') writer.addSquad(one);
    for (const difference of chosen) writer.change(difference);
  });
  const gone = chosen.filter(takesAway).flatMap(goneSubject);
  if (gone.length === 0) return changes;
  const { scenarioId } = structure;
  const document = { ...emptyDocument(), structures: new Map([[scenarioId, structure]]) };
  const after = applyChanges(document, changes).structures.get(scenarioId) ?? structure;
  return composeChanges(changes, deleteSubjects(after, gone));
}
