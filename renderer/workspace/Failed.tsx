import { CircleAlert, Copy } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { saveCopy } from '../actions/plan-actions.ts';
import { report } from '../actions/run.ts';
import { leave } from '../present/present-store.ts';
import { closeDialog, interfaceStore } from '../store/interface-store.ts';
import { planStore } from '../store/plan-store.ts';
import { Button } from '../ui/Button.tsx';
import { copyText } from '../ui/copy-text.ts';
import { failedWords, workspaceWords } from '../words/workspace-words.ts';
import './failed.css';

interface FailedState {
  readonly error: unknown;
}

/** Shows what happened where the window cannot draw itself, in place of nothing at all. */
export class Failed extends Component<{ readonly children: ReactNode }, FailedState> {
  override state: FailedState = { error: null };

  static getDerivedStateFromError(error: unknown): FailedState {
    return { error: error ?? new Error('Unknown') };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <Failure error={error} onRetry={() => this.setState({ error: null })} />;
  }
}

/** Back to where a window begins: what could not be drawn may have been a dialog or a view. */
function startAfresh(): void {
  leave();
  closeDialog();
  interfaceStore.setState({ view: 'chart', charter: null, selection: [], preview: null });
}

function whatIsKept(): string {
  const { open, save } = planStore.getState();
  if (!open) return failedWords.noPlan;
  if (save.kind === 'saved') return failedWords.saved;
  return failedWords.unsaved;
}

function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const { open, save } = planStore.getState();
  const unsaved = open !== null && save.kind !== 'saved';
  return (
    <main className="failed">
      <div className="failed-words" role="alert">
        <CircleAlert aria-hidden="true" />
        <h1>{failedWords.title}</h1>
        <p>{whatIsKept()}</p>
        <div className="failed-buttons">
          <Button
            look="primary"
            onClick={() => {
              startAfresh();
              onRetry();
            }}
          >
            {failedWords.showChart}
          </Button>
          {unsaved && (
            <Button
              onClick={() =>
                saveCopy().catch((problem) => report(problem, workspaceWords.doing.saveCopy))
              }
            >
              {failedWords.saveCopy}
            </Button>
          )}
          <Button onClick={() => window.location.reload()}>{failedWords.reload}</Button>
        </div>
        <details>
          <summary>{failedWords.details}</summary>
          <pre>{details}</pre>
          <Button icon={<Copy />} onClick={() => copyText(`${failedWords.title}\n\n${details}`)}>
            {failedWords.copy}
          </Button>
        </details>
      </div>
    </main>
  );
}
