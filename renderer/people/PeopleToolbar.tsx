import { Segments } from '../ui/Segments.tsx';
import type { PeopleGroup } from './order-people.ts';
import { byRole, peopleView, usePeopleView } from './people-view.ts';

const lenses = [
  { value: 'time', label: 'Time ledger' },
  { value: 'clock', label: 'Strategy clock' },
  { value: 'title', label: 'Title audit' },
  { value: 'agreed', label: 'Agreements' },
] as const;

const groups: readonly { readonly value: PeopleGroup; readonly label: string }[] = [
  { value: 'all', label: 'PMs, POs and leaders' },
  { value: 'pm', label: 'Product Managers' },
  { value: 'po', label: 'Product Owners' },
  { value: 'leader', label: 'Leaders' },
  { value: 'open', label: 'Open positions' },
];

const hints = {
  time: 'The bar begins with backlog work; the line is the limit for a PM.',
  clock: 'The line on each bar is the limit from which on strategy counts as stalled.',
  title: 'Four questions tell a PM from a PO, whatever the title says.',
  agreed: 'What people have been told is expected of them.',
} as const;

/** How people are looked at, and which of them. */
export function PeopleToolbar({ shown, all }: { shown: number; all: number }) {
  const { lens, group, text, onlyFindings } = usePeopleView((state) => state);
  return (
    <div className="people-toolbar">
      <Segments
        legend="Look at"
        value={lens}
        options={lenses}
        onChange={(value) => peopleView.setState({ lens: value, sort: byRole })}
      />
      <input
        className="input people-find"
        type="search"
        aria-label="Find people"
        placeholder="Name, title or squad"
        value={text}
        onChange={(event) => peopleView.setState({ text: event.target.value })}
      />
      <select
        className="input people-group"
        aria-label="Who"
        value={group}
        onChange={(event) => peopleView.setState({ group: event.target.value as PeopleGroup })}
      >
        {groups.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <label className="people-only">
        <input
          type="checkbox"
          checked={onlyFindings}
          onChange={(event) => peopleView.setState({ onlyFindings: event.target.checked })}
        />
        With findings
      </label>
      <p className="people-hint">
        {shown === all ? all : `${shown} of ${all}`} {all === 1 ? 'person' : 'people'}.{' '}
        {hints[lens]} Type to fill in; with several rows marked, for all of them.
      </p>
    </div>
  );
}
