import { Segments } from '../ui/Segments.tsx';
import { peopleWords } from '../words/people-words.ts';
import type { PeopleGroup } from './order-people.ts';
import { byRole, peopleView, usePeopleView } from './people-view.ts';

const lenses = [
  { value: 'time', label: peopleWords.lenses.time },
  { value: 'clock', label: peopleWords.lenses.clock },
  { value: 'title', label: peopleWords.lenses.title },
  { value: 'agreed', label: peopleWords.lenses.agreed },
] as const;

const groups: readonly { readonly value: PeopleGroup; readonly label: string }[] = [
  { value: 'all', label: peopleWords.groups.all },
  { value: 'pm', label: peopleWords.groups.pm },
  { value: 'po', label: peopleWords.groups.po },
  { value: 'leader', label: peopleWords.groups.leader },
  { value: 'open', label: peopleWords.groups.open },
];

/** How people are looked at, and which of them. */
export function PeopleToolbar({ shown, all }: { shown: number; all: number }) {
  const { lens, group, text, onlyFindings } = usePeopleView((state) => state);
  return (
    <div className="people-toolbar">
      <Segments
        legend={peopleWords.lens}
        value={lens}
        options={lenses}
        onChange={(value) => peopleView.setState({ lens: value, sort: byRole })}
      />
      <input
        className="input people-find"
        type="search"
        aria-label={peopleWords.find}
        placeholder={peopleWords.findIn}
        value={text}
        onChange={(event) => peopleView.setState({ text: event.target.value })}
      />
      <select
        className="input people-group"
        aria-label={peopleWords.group}
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
        {peopleWords.onlyFindings}
      </label>
      <p className="people-hint">
        {peopleWords.shown(shown, all)} {peopleWords.hints[lens]} {peopleWords.typeHint}
      </p>
    </div>
  );
}
