import { compareText } from '../model/compare-text.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import { titleKindOfPerson } from '../model/title-kind.ts';
import { auditTitle } from '../rules/title/audit.ts';
import { titleRows as words } from '../words/report/facts.ts';
import { someOf } from '../words/report/page.ts';
import type { ReportTitle } from './report-types.ts';

/** The four title questions for everybody titled PM or PO who is there, by name. */
export function titleRows(index: StructureIndex): ReportTitle[] {
  return [...index.people.values()]
    .flatMap((facts): ReportTitle[] => {
      const kind = titleKindOfPerson(facts.person);
      if (facts.person.open || (kind !== 'pm' && kind !== 'po')) return [];
      const answers = auditTitle(index, facts, kind);
      const said = (role: 'pm' | 'po') =>
        answers.filter((answer) => answer.role === role).map(({ says }) => says);
      return [
        {
          name: facts.person.name,
          title: facts.person.title,
          likePm: said('pm'),
          likePo: said('po'),
          open: answers.filter(({ role }) => role === null).map(({ says }) => says),
        },
      ];
    })
    .sort((a, b) => compareText(a.name, b.name));
}

/** Names that a sentence holds before the rest is only counted. */
const NAMED = 8;

/** Those of whom an answer is known, and a sentence on the others in place of a row for each. */
export function auditOf(titles: readonly ReportTitle[]): {
  readonly told: readonly ReportTitle[];
  readonly unknown: string | null;
} {
  const known = ({ likePm, likePo }: ReportTitle) => likePm.length + likePo.length > 0;
  const rest = titles.filter((title) => !known(title)).map(({ name }) => name);
  return {
    told: titles.filter(known),
    unknown: rest.length === 0 ? null : words.unknown(rest.length, someOf(rest, NAMED)),
  };
}
