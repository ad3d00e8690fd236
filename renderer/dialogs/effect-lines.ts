import type { DeletionEffect } from '../../shared/commands/delete.ts';
import type { ScenarioTable } from '../../shared/model/tables.ts';
import { counted, listOf } from '../../shared/words/grammar.ts';
import type { Selected } from '../store/interface-store.ts';

/** What is said of the rows that go as well, one and many. Tables not named here go unsaid. */
const words: Partial<Record<ScenarioTable, readonly [string, string]>> = {
  assignment: ['role that somebody holds', 'roles that people hold'],
  reportingLine: ['reporting line', 'reporting lines'],
  market: ['market', 'markets'],
  persona: ['persona', 'personas'],
  responsibilityHolder: ['responsibility that somebody holds', 'responsibilities that people hold'],
  symptomAnswer: ['answer about symptoms', 'answers about symptoms'],
};

/** One sentence each for what goes, what stays behind and who loses an owner. */
export function effectLines(effect: DeletionEffect, subjects: readonly Selected[]): string[] {
  const lines: string[] = [];
  const goes: string[] = [];
  for (const [table, [one, many]] of Object.entries(words) as [ScenarioTable, [string, string]][]) {
    const chosen = subjects.filter(({ kind }) => kind === table).length;
    const count = (effect.deleted.get(table) ?? 0) - chosen;
    if (count > 0) goes.push(counted(count, one, many));
  }
  if (goes.length > 0)
    lines.push(`With ${subjects.length === 1 ? 'it' : 'them'}: ${listOf(goes)}.`);
  if (effect.squadsSetFree.length > 0) {
    const stay = effect.squadsSetFree.length === 1 ? 'stays, in no product' : 'stay, in no product';
    lines.push(`${listOf(effect.squadsSetFree)} ${stay}.`);
  }
  if (effect.squadsAffected.length > 0) {
    const lose = effect.squadsAffected.length === 1 ? 'loses' : 'lose';
    lines.push(`${listOf(effect.squadsAffected)} ${lose} a PM or PO.`);
  }
  return lines;
}
