import { FileDown, Sparkles, UsersRound } from 'lucide-react';
import { runAction } from '../actions/run.ts';
import { Button } from '../ui/Button.tsx';
import { emptyPlanWords as words } from '../words/chart-words.ts';

/** What an empty plan shows instead of white space: its first three steps. */
export function EmptyPlan() {
  return (
    <section className="empty-plan" aria-label={words.label}>
      <h2>{words.title}</h2>
      <p>{words.note}</p>
      <div className="empty-plan-steps">
        <Button look="primary" icon={<UsersRound />} onClick={() => runAction('add-squad')}>
          {words.addSquad}
        </Button>
        <Button icon={<FileDown />} onClick={() => runAction('import-roster')}>
          {words.import}
        </Button>
        <Button icon={<Sparkles />} onClick={() => runAction('open-example')}>
          {words.example}
        </Button>
      </div>
    </section>
  );
}
