import { useMemo } from 'react';
import { useAnalysis, useInterface, useOpenPlan } from '../store/hooks.ts';
import { peopleWords } from '../words/people-words.ts';
import { columnsOf } from './columns.tsx';
import { nameOf, orderPeople, roleRank } from './order-people.ts';
import { PeopleGrid } from './PeopleGrid.tsx';
import { PeopleToolbar } from './PeopleToolbar.tsx';
import { peopleRows } from './people-rows.ts';
import { peopleView, usePeopleView } from './people-view.ts';
import './people.css';

/** Everybody who holds direction or a backlog, or leads those who do, in one table. */
export function PeopleView() {
  const analysis = useAnalysis();
  const { document } = useOpenPlan();
  const today = useInterface((state) => state.today);
  const { lens, group, text, onlyFindings, sort } = usePeopleView((state) => state);
  const rows = useMemo(() => peopleRows(analysis, document, today), [analysis, document, today]);
  const columns = useMemo(() => columnsOf(lens, today), [lens, today]);
  const { person, assignment } = analysis.structure;
  // Sorted when it is asked for and when people come and go: what is filled in must not run away
  // from under the cursor.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const order = useMemo(() => {
    const column = columns.find(({ id }) => id === sort.column);
    const value = column?.sort ?? (sort.column === 'name' ? nameOf : roleRank);
    return orderPeople(rows.values(), { group, text, onlyFindings }, sort, value);
  }, [columns, group, text, onlyFindings, sort, person.size, assignment]);
  const shown = useMemo(() => order.flatMap((id) => rows.get(id) ?? []), [order, rows]);
  return (
    <main className="workspace-middle people-view" aria-label={peopleWords.label}>
      <PeopleToolbar shown={shown.length} all={rows.size} />
      {shown.length > 0 ? (
        <PeopleGrid key={lens} rows={shown} columns={columns} />
      ) : (
        <p className="people-empty">
          {rows.size === 0 ? peopleWords.nobodyYet : `${peopleWords.nobodyMatches} `}
          {rows.size > 0 && (
            <button
              type="button"
              className="link"
              onClick={() => peopleView.setState({ group: 'all', text: '', onlyFindings: false })}
            >
              {peopleWords.showEverybody}
            </button>
          )}
        </p>
      )}
    </main>
  );
}
