import type { Change } from '../changes/change.ts';
import { putAssignment } from '../commands/assignments.ts';
import { draftStructure } from '../commands/command.ts';
import { putReportingLine } from '../commands/reporting.ts';
import { putPerson, putProduct, putSquad } from '../commands/subjects.ts';
import type { Structure } from '../model/document.ts';
import type { Role } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import type { Template } from './template.ts';

/** Adds a template's organisation to a structure: one undo step. @param newId makes a fresh id. */
export function addTemplate(structure: Structure, template: Template, newId: () => Id): Change[] {
  return draftStructure(structure, (draft) => {
    const ids = new Map(template.people.map(({ key }) => [key, newId()]));
    const idOf = (key: string): Id => {
      const id = ids.get(key);
      if (!id) throw new Error(`The template ${template.id} names nobody “${key}”.`);
      return id;
    };
    for (const { key, name, title, titleKind = null, open = false } of template.people) {
      putPerson(draft, { id: idOf(key), name, title, titleKind, open });
    }
    for (const { key, reportsTo } of template.people) {
      if (!reportsTo) continue;
      const line = { id: newId(), reportId: idOf(key), managerId: idOf(reportsTo), dotted: false };
      putReportingLine(draft, line);
    }
    for (const product of template.products) {
      const productId = newId();
      putProduct(draft, { id: productId, name: product.name });
      for (const name of product.markets ?? []) {
        draft.put('market', { id: newId(), productId, name });
      }
      for (const name of product.personas ?? []) {
        draft.put('persona', { id: newId(), productId, name, main: true });
      }
      if (product.pm) {
        const on = { productId };
        putAssignment(draft, { id: newId(), personId: idOf(product.pm), role: 'pm', on });
      }
      for (const { pm, po, members = [], ...fields } of product.squads) {
        const squadId = newId();
        putSquad(draft, { id: squadId, productId, ...fields });
        const roles: [Role, string | undefined][] = [
          ['pm', pm],
          ['po', po],
          ...members.map((key): [Role, string] => ['member', key]),
        ];
        for (const [role, key] of roles) {
          if (!key) continue;
          putAssignment(draft, { id: newId(), personId: idOf(key), role, on: { squadId } });
        }
      }
    }
  });
}
