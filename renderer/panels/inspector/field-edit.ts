import type { Change } from '../../../shared/changes/change.ts';
import type { Structure } from '../../../shared/model/document.ts';
import { withoutField } from '../../../shared/words/fields.ts';
import { capitalised } from '../../../shared/words/grammar.ts';
import { tryCommand } from '../../store/run-command.ts';

/** A refusal as a sentence for the field it is about: without the field's own name. */
export function sayAtField(refusal: string | null): string | null {
  if (refusal === null) return null;
  const words = capitalised(withoutField(refusal));
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

/**
 * Writes a field as it is typed: a run of typing in one field is one undo step.
 * @returns null, or what is wrong with the value, for the field to show.
 */
export function writeField(
  id: string,
  field: string,
  label: string,
  command: (structure: Structure) => Change[],
): string | null {
  return sayAtField(tryCommand(label, command, { mergeKey: `field:${id}:${field}` }));
}
