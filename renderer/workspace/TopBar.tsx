import {
  ChartGantt,
  FileInput,
  FileText,
  GitCompareArrows,
  Grid3x3,
  History,
  House,
  Network,
  PanelLeft,
  PanelRight,
  Redo2,
  Search,
  Undo2,
  UsersRound,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { ActionId } from '../../shared/actions.ts';
import { planOf } from '../../shared/model/document.ts';
import { keyCaps, keyText } from '../actions/keys.ts';
import { runAction } from '../actions/run.ts';
import { ScenarioSwitcher } from '../scenarios/ScenarioSwitcher.tsx';
import { useInterface, usePlanState } from '../store/hooks.ts';
import { interfaceStore, showView, type View } from '../store/interface-store.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Tip } from '../ui/Tip.tsx';
import { topBarWords } from '../words/workspace-words.ts';
import { PlanName } from './PlanName.tsx';
import { SaveMark } from './SaveMark.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import './top-bar.css';

/** What is open, what is shown of it, and what is needed all the time. */
export function TopBar() {
  const name = usePlanState(({ open }) => open && planOf(open.document).name) ?? '';
  return (
    <header className="top-bar">
      <div className="top-bar-part">
        <IconButton
          label={topBarWords.close}
          keys={keyText('close-plan')}
          onClick={() => runAction('close-plan')}
        >
          <House />
        </IconButton>
        <PlanName name={name} />
        <ScenarioSwitcher />
        <SaveMark />
      </div>
      <div className="top-bar-part top-bar-middle">
        <ViewTabs />
        <HistoryButtons />
        <SearchButton />
      </div>
      <div className="top-bar-part top-bar-end">
        <Tip text={topBarWords.importNote} keys={keyText('import-roster')}>
          <Button
            look="quiet"
            className="top-bar-import"
            icon={<FileInput />}
            onClick={() => runAction('import-roster')}
          >
            <span className="top-bar-word">{topBarWords.import}</span>
          </Button>
        </Tip>
        <span className="top-bar-line" />
        <PanelButtons />
        <ThemeButton />
      </div>
    </header>
  );
}

interface ViewTab {
  readonly view: View & keyof typeof topBarWords.view;
  readonly icon: ReactNode;
  readonly action: ActionId;
}

const views: readonly ViewTab[] = [
  { view: 'chart', icon: <Network />, action: 'view-chart' },
  { view: 'coverage', icon: <Grid3x3 />, action: 'view-coverage' },
  { view: 'people', icon: <UsersRound />, action: 'view-people' },
  { view: 'compare', icon: <GitCompareArrows />, action: 'view-compare' },
  { view: 'report', icon: <FileText />, action: 'view-report' },
];

function ViewTabs() {
  const shown = useInterface((state) => state.view);
  return (
    <nav className="view-tabs" aria-label={topBarWords.views}>
      {views.map(({ view, icon, action }) => (
        <button
          key={view}
          type="button"
          className="view-tab"
          title={topBarWords.viewWithKey(topBarWords.view[view], keyText(action))}
          aria-current={shown === view ? 'page' : undefined}
          onClick={() => showView(view)}
        >
          {icon}
          <span className="view-tab-word">{topBarWords.view[view]}</span>
        </button>
      ))}
    </nav>
  );
}

function HistoryButtons() {
  const undo = usePlanState(({ open }) => open?.history.undo.at(-1)?.label);
  const redo = usePlanState(({ open }) => open?.history.redo.at(-1)?.label);
  return (
    <div className="top-bar-pair">
      <IconButton
        label={topBarWords.undo(undo)}
        keys={keyText('undo')}
        disabled={undo === undefined}
        onClick={() => runAction('undo')}
      >
        <Undo2 />
      </IconButton>
      <IconButton
        label={topBarWords.redo(redo)}
        keys={keyText('redo')}
        disabled={redo === undefined}
        onClick={() => runAction('redo')}
      >
        <Redo2 />
      </IconButton>
      <IconButton
        label={topBarWords.history}
        keys={keyText('history')}
        onClick={() => runAction('history')}
      >
        <History />
      </IconButton>
    </div>
  );
}

function SearchButton() {
  return (
    <button type="button" className="top-bar-search" onClick={() => runAction('command-palette')}>
      <Search aria-hidden="true" />
      <span className="top-bar-search-words">{topBarWords.search}</span>
      <span className="top-bar-keys" aria-hidden="true">
        {keyCaps('command-palette').map((cap) => (
          <kbd key={cap}>{cap}</kbd>
        ))}
      </span>
    </button>
  );
}

function PanelButtons() {
  const showLeft = useInterface((state) => state.showLeft);
  const showRight = useInterface((state) => state.showRight);
  const forecast = useInterface((state) => state.forecast);
  const chart = useInterface((state) => state.view === 'chart');
  const noRight = useInterface(({ view }) => view === 'report' || view === 'compare');
  return (
    <>
      <IconButton
        label={topBarWords.outline}
        keys={keyText('toggle-outline')}
        pressed={showLeft}
        disabled={!chart}
        onClick={() => runAction('toggle-outline')}
      >
        <PanelLeft />
      </IconButton>
      <IconButton
        label={topBarWords.forecast}
        keys={keyText('forecast')}
        pressed={chart && forecast}
        onClick={() => runAction('forecast')}
      >
        <ChartGantt />
      </IconButton>
      <IconButton
        label={topBarWords.rightPanel}
        keys={keyText('toggle-findings')}
        pressed={showRight}
        disabled={noRight}
        onClick={() => interfaceStore.setState({ showRight: !showRight })}
      >
        <PanelRight />
      </IconButton>
    </>
  );
}
