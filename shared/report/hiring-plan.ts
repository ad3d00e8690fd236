import { hiringOrder } from '../catalog/hiring.ts';
import { salaries, salaryCaveat } from '../catalog/salaries.ts';
import { sources } from '../catalog/sources.ts';
import { formatPay, payLevelOf, payRoleOf } from '../costs/pay.ts';
import { compareText } from '../model/compare-text.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import { hiringWords as words } from '../words/report/people.ts';
import { payLevels } from '../words/report/tables.ts';
import { roleNames } from '../words/roles.ts';
import type { ReportHiring, ReportPosition } from './report-types.ts';
import { rolesOf } from './roster-tables.ts';

/** What the articles give for a role at a level, each by itself; never averaged. */
function paysOf(role: 'pm' | 'po', title: string): ReportPosition['pays'] {
  const level = payLevelOf(title);
  const ids = [...new Set(salaries.map(({ source }) => source))];
  return ids.flatMap((id) => {
    const ofRole = salaries.filter((range) => range.source === id && range.role === role);
    const range =
      ofRole.find((one) => one.level === level) ?? ofRole.find((one) => one.level === 'any');
    if (!range) return [];
    const what = { low: range.from, high: range.to, openEnded: range.openEnded };
    return [{ text: formatPay(what, 'USD'), source: words.source(sources[id].title, range.year) }];
  });
}

/** Open positions by name with what the articles say they are paid, and in what order to hire. */
export function hiringPlan(index: StructureIndex): ReportHiring {
  const positions = [...index.people.values()]
    .filter(({ person }) => person.open)
    .map((facts): ReportPosition => {
      const role = payRoleOf(facts);
      const paid = role === 'pm' || role === 'po' ? role : null;
      return {
        name: facts.person.name,
        title: facts.person.title,
        serves: rolesOf(index.structure, facts),
        pays: paid ? paysOf(paid, facts.person.title) : [],
      };
    })
    .sort((a, b) => compareText(a.name, b.name));
  return {
    positions,
    advice: hiringOrder.map(({ when, advice, sources: from }) => ({
      when,
      advice,
      sources: from.map((id) => sources[id].title),
    })),
    pay: salaries.map((range) => ({
      role: payLevels[range.level](roleNames[range.role]),
      text: formatPay({ low: range.from, high: range.to, openEnded: range.openEnded }, 'USD'),
      source: words.source(sources[range.source].title, range.year),
    })),
    caveat: salaryCaveat,
  };
}
