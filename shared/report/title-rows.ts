import type { StructureIndex } from '../model/structure-index.ts';
import { titleKindOfPerson } from '../model/title-kind.ts';
import { auditTitle } from '../rules/title/audit.ts';
import { compareText } from '../rules/words.ts';
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
