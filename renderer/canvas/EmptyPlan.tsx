import { FileDown, Sparkles, UsersRound } from 'lucide-react';
import { runAction } from '../actions/run.ts';
import { Button } from '../ui/Button.tsx';

/** What an empty plan shows instead of white space: its first three steps. */
export function EmptyPlan() {
  return (
    <section className="empty-plan" aria-label="First steps">
      <h2>Draw what is there</h2>
      <p>Start with one squad and who leads it. Squadplan tells you what is missing as you go.</p>
      <div className="empty-plan-steps">
        <Button look="primary" icon={<UsersRound />} onClick={() => runAction('add-squad')}>
          Add a squad
        </Button>
        <Button icon={<FileDown />} onClick={() => runAction('import-roster')}>
          Import a roster
        </Button>
        <Button icon={<Sparkles />} onClick={() => runAction('open-example')}>
          Open the example
        </Button>
      </div>
    </section>
  );
}
