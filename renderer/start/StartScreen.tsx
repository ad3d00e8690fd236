import { FileInput, FilePlus2, FolderOpen, GraduationCap } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { ActionId } from '../../shared/actions.ts';
import type { RecentPlan } from '../../shared/ipc-messages.ts';
import { keyText } from '../actions/keys.ts';
import { switchTo } from '../actions/open-plan.ts';
import { report, runAction } from '../actions/run.ts';
import { call } from '../api.ts';
import { startWords } from '../words/start-words.ts';
import { ThemeButton } from '../workspace/ThemeButton.tsx';
import { PlanCard } from './PlanCard.tsx';
import './start-screen.css';

interface Entry {
  readonly id: ActionId;
  readonly icon: ReactNode;
  readonly words: { readonly title: string; readonly note: string };
}

const { entry } = startWords;

const entries: readonly Entry[] = [
  { id: 'new', icon: <FilePlus2 />, words: entry.new },
  {
    id: 'import-roster',
    icon: <FileInput />,
    words: entry.import,
  },
  { id: 'open', icon: <FolderOpen />, words: entry.open },
  {
    id: 'open-example',
    icon: <GraduationCap />,
    words: entry.example,
  },
];

function useRecentPlans(): readonly RecentPlan[] | null {
  const [plans, setPlans] = useState<readonly RecentPlan[] | null>(null);
  useEffect(() => {
    let left = false;
    call('plan:recent', undefined).then(
      (found) => !left && setPlans(found),
      (error) => {
        report(error, startWords.recent);
        if (!left) setPlans([]);
      },
    );
    return () => {
      left = true;
    };
  }, []);
  return plans;
}

/** What the window shows while no plan is open. */
export function StartScreen() {
  const recent = useRecentPlans();
  return (
    <div className="start">
      <div className="start-theme">
        <ThemeButton />
      </div>
      <main className="start-page">
        <header className="start-header">
          <Mark />
          <div>
            <h1>{startWords.title}</h1>
            <p>{startWords.purpose}</p>
          </div>
        </header>
        <nav className="start-entries" aria-label={startWords.label}>
          {entries.map(({ id, icon, words }) => (
            <button key={id} type="button" className="start-entry" onClick={() => runAction(id)}>
              <span className="start-entry-icon">{icon}</span>
              <span className="start-entry-title">{words.title}</span>{' '}
              <span className="start-entry-keys" aria-hidden="true">
                {keyText(id)}
              </span>
              <span className="start-entry-note">{words.note}</span>
            </button>
          ))}
        </nav>
        {recent && recent.length > 0 && <Recent plans={recent} />}
        <p className="start-hint">{startWords.drop}</p>
      </main>
    </div>
  );
}

function Recent({ plans }: { plans: readonly RecentPlan[] }) {
  return (
    <section aria-labelledby="start-recent">
      <h2 id="start-recent" className="start-heading">
        {startWords.recent}
      </h2>
      <ul className="start-plans">
        {plans.map((plan) => (
          <li key={plan.token}>
            <PlanCard
              plan={plan}
              onOpen={() =>
                switchTo(() => call('plan:open-recent', { token: plan.token })).catch((error) =>
                  report(error, startWords.open(plan.name)),
                )
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A round and a square side by side: a PM and a PO as the chart draws them. */
function Mark() {
  return (
    <svg className="start-mark" viewBox="0 0 44 44" aria-hidden="true">
      <rect className="start-mark-ground" width="44" height="44" rx="10" />
      <circle className="start-mark-pm" cx="15.5" cy="22" r="7.5" />
      <rect className="start-mark-po" x="22" y="14.5" width="15" height="15" rx="3.5" />
    </svg>
  );
}
