import { type ActionId, actions } from '../../shared/actions.ts';
import type { Structure } from '../../shared/model/document.ts';
import type { SubjectKind } from '../../shared/model/entities.ts';
import { canRun, labelOf } from '../actions/run.ts';
import { paletteWords } from '../words/palette-words.ts';

/** Something the palette finds: a command, or a product, squad or person. */
export type PaletteItem =
  | { readonly kind: 'action'; readonly id: ActionId; readonly text: string; readonly more: string }
  | {
      readonly kind: SubjectKind;
      readonly id: string;
      readonly text: string;
      readonly more: string;
      readonly open?: boolean;
    };

/** Commands that can be used now, each called as its menu calls it. */
export function actionItems(): PaletteItem[] {
  return actions
    .filter(({ id }) => id !== 'command-palette' && canRun(id))
    .map(({ id, menu }) => ({
      kind: 'action',
      id,
      text: paletteWords.command(menu, labelOf(id)),
      more: '',
    }));
}

/** Everything in the plan that has a name. */
export function subjectItems(structure: Structure): PaletteItem[] {
  const items: PaletteItem[] = [];
  for (const { id, name, section } of structure.product.values()) {
    items.push({ kind: 'product', id, text: name, more: section });
  }
  for (const { id, name, productId } of structure.squad.values()) {
    const product = structure.product.get(productId ?? '')?.name ?? '';
    items.push({ kind: 'squad', id, text: name, more: product });
  }
  for (const { id, name, title, open } of structure.person.values()) {
    items.push({ kind: 'person', id, text: name, more: title, open });
  }
  return items;
}
