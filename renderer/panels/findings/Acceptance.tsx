import { Undo2 } from 'lucide-react';
import { withdrawWaiver } from '../../../shared/commands/waivers.ts';
import type { Waiver } from '../../../shared/model/plan-entities.ts';
import { returnedFrom, returnedWords } from '../../../shared/rules/returned.ts';
import { subjectName } from '../../../shared/rules/run.ts';
import type { AcceptedFinding, Finding } from '../../../shared/rules/types.ts';
import { dayText } from '../../../shared/words/formats.ts';
import { findingKey } from '../../store/analysis.ts';
import { useAnalysis, useInterface, useOpenPlan } from '../../store/hooks.ts';
import { notify, openDialog } from '../../store/interface-store.ts';
import { tryPlanCommand } from '../../store/run-command.ts';
import { Button } from '../../ui/Button.tsx';
import { acceptWords } from '../../words/finding-words.ts';

/** Whether a finding is accepted for a time, or was, and the ways to change that. */
export function Acceptance({ finding }: { finding: Finding | AcceptedFinding }) {
  const { document, readOnly } = useOpenPlan();
  const { structure } = useAnalysis();
  const today = useInterface((state) => state.today);
  const open = () => openDialog({ kind: 'accept', finding: findingKey(finding) });
  const returned =
    'waiver' in finding ? null : returnedFrom(finding, document.waiver.values(), today);
  const waiver = 'waiver' in finding ? finding.waiver : returned?.waiver;
  const withdraw = ({ id }: Waiver) => {
    const name = subjectName(structure, finding.subjects[0]);
    const refused = tryPlanCommand(acceptWords.withdrawFor(name), (current) =>
      withdrawWaiver(current, id),
    );
    notify(refused ?? acceptWords.withdrawn, refused ? 'error' : 'info');
  };
  if (!waiver) {
    return (
      <div>
        <Button disabled={readOnly} onClick={open}>
          {acceptWords.begin}
        </Button>
      </div>
    );
  }
  return (
    <section className="acceptance" data-returned={returned !== null || undefined}>
      <p>
        <strong>
          {returned ? returnedWords(returned) : acceptWords.acceptedUntil(dayText(waiver.until))}
        </strong>
      </p>
      <p>{waiver.reason}</p>
      {!returned && <p className="rule-says">{acceptWords.comesBack}</p>}
      <div className="suggestion-buttons acceptance-buttons">
        <Button disabled={readOnly} onClick={open}>
          {returned ? acceptWords.again : acceptWords.change}
        </Button>
        <Button icon={<Undo2 />} disabled={readOnly} onClick={() => withdraw(waiver)}>
          {acceptWords.withdraw}
        </Button>
      </div>
    </section>
  );
}
