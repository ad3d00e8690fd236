import {
  ArrowRightLeft,
  CalendarClock,
  ChartPie,
  CircleMinus,
  CirclePlus,
  FileDown,
  FilePen,
  MoveRight,
  PenLine,
  Tag,
  UserCheck,
  UsersRound,
  Waypoints,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { compareText } from '../../shared/model/compare-text.ts';
import type { Mark, Story } from '../../shared/scenarios/difference.ts';
import { runAction } from '../actions/run.ts';
import { useOpenPlan } from '../store/hooks.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { Button } from '../ui/Button.tsx';
import { changeWords, compareWords, markWords } from '../words/compare-words.ts';
import { compareView, type Pair } from './compare-view.ts';

const icons: Readonly<Record<Mark, ReactNode>> = {
  added: <CirclePlus />,
  removed: <CircleMinus />,
  moved: <MoveRight />,
  renamed: <PenLine />,
  're-titled': <Tag />,
  filled: <UserCheck />,
  members: <UsersRound />,
  shares: <ChartPie />,
  're-assigned': <ArrowRightLeft />,
  reporting: <Waypoints />,
  planned: <CalendarClock />,
  facts: <FilePen />,
};

/** Drawn at once up to here; the rest is counted, and the filters narrow it down. */
const SHOWN = 300;

interface ChangeListProps {
  readonly stories: readonly Story[];
  /** Those that the filters leave. */
  readonly shown: readonly Story[];
  readonly pair: Pair;
}

/** What differs, in sentences; a press brings its card into view. */
export function ChangeList({ stories, shown, pair }: ChangeListProps) {
  const total = stories.length;
  const count = compareWords.countOf(shown.length, total);
  return (
    <section aria-label={changeWords.title}>
      <div className="compare-line">
        <h2 className="compare-heading">
          {changeWords.title} <span>{count}</span>
        </h2>
        <Button
          icon={<FileDown />}
          aria-label={changeWords.export}
          disabled={shown.length === 0}
          onClick={() => runAction('export-changes')}
        >
          {changeWords.exportShort}
        </Button>
      </div>
      {total === 0 ? (
        <p className="compare-none">{changeWords.nothing}</p>
      ) : (
        <div className="compare-filters">
          <Filter field="product" used={stories} pair={pair} />
          <Filter field="person" used={stories} pair={pair} />
        </div>
      )}
      {total > 0 && shown.length === 0 && <p className="compare-none">{changeWords.noneChosen}</p>}
      <ul className="compare-changes">
        {shown.slice(0, SHOWN).map(({ marks, sentence, subject }) => (
          <li key={`${subject.kind} ${subject.id}`}>
            <button
              type="button"
              className="compare-change"
              onClick={() => interfaceStore.setState({ flyTo: { subjects: [subject] } })}
            >
              <span className="compare-kinds">
                {marks.map((mark) => (
                  <span key={mark} className={`compare-kind compare-kind-${mark}`}>
                    {icons[mark]}
                    {markWords[mark].word}
                  </span>
                ))}
              </span>
              <span>{sentence}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length > SHOWN && (
        <p className="compare-none">{changeWords.more(shown.length - SHOWN)}</p>
      )}
    </section>
  );
}

interface FilterProps {
  readonly field: 'product' | 'person';
  readonly used: readonly Story[];
  readonly pair: Pair;
}

/** Only what changes touch is offered: anything else would leave an empty list. */
function Filter({ field, used, pair }: FilterProps) {
  const { document } = useOpenPlan();
  const value = useStore(compareView, (state) => state[field]);
  const [before, after] = [pair.before, pair.after].map((id) => document.structures.get(id));
  const ids = new Set(
    used.flatMap((change) => change[field === 'product' ? 'products' : 'people']),
  );
  const options = [...ids]
    .map((id) => ({ id, name: (after?.[field].get(id) ?? before?.[field].get(id))?.name ?? '' }))
    .sort((a, b) => compareText(a.name, b.name));
  return (
    <label className="compare-choice">
      <span>{changeWords[field]}</span>
      <select
        className="input"
        value={ids.has(value) ? value : ''}
        onChange={(event) => compareView.setState({ [field]: event.target.value })}
      >
        <option value="">{changeWords.all}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
