import { addMonths, format, parseISO } from 'date-fns';
import { useId, useRef, useState } from 'react';
import { acceptFinding } from '../../../shared/commands/waivers.ts';
import { subjectName } from '../../../shared/rules/run.ts';
import type { Finding } from '../../../shared/rules/types.ts';
import { valueProblems } from '../../../shared/words/commands.ts';
import { dayText } from '../../../shared/words/formats.ts';
import { findingKey } from '../../store/analysis.ts';
import { useAnalysis, useInterface, useOpenPlan } from '../../store/hooks.ts';
import { notify } from '../../store/interface-store.ts';
import { newId, tryPlanCommand } from '../../store/run-command.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { SeverityMark } from '../../ui/Marks.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { acceptWords } from '../../words/finding-words.ts';
import { sayAtField } from '../inspector/field-edit.ts';

/** How long a finding is accepted unless somebody says otherwise. */
const MONTHS = 3;
const LONGEST_REASON = 2000;

interface AcceptDialogProps {
  /** Key of the finding. */
  readonly finding: string;
  readonly onClose: () => void;
}

/** Accepting a finding for a time: why, and until when. */
export function AcceptDialog({ finding: key, onClose }: AcceptDialogProps) {
  const { result } = useAnalysis();
  const found = [...result.findings, ...result.accepted].find((one) => findingKey(one) === key);
  return found ? <AcceptForm finding={found} onClose={onClose} /> : null;
}

/** What was said before, where the finding was accepted already. */
function useEarlier({ rule, subjects: [subject] }: Finding) {
  const { document } = useOpenPlan();
  return [...document.waiver.values()].find(
    ({ ruleId, subjectKind, subjectId }) =>
      ruleId === rule && subjectKind === subject.kind && subjectId === subject.id,
  );
}

function AcceptForm({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const form = useId();
  const { structure } = useAnalysis();
  const today = useInterface((state) => state.today);
  const earlier = useEarlier(finding);
  const inMonths = format(addMonths(parseISO(today), MONTHS), 'yyyy-MM-dd');
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState(earlier?.reason ?? '');
  const [until, setUntil] = useState<string | null>(
    earlier && earlier.until >= today ? earlier.until : inMonths,
  );
  const [problem, setProblem] = useState<string | null>(null);
  const accept = () => {
    if (reason.trim() === '') {
      setProblem(acceptWords.needsReason);
      field.current?.focus();
      return;
    }
    if (until === null) return;
    const name = subjectName(structure, finding.subjects[0]);
    const refused = tryPlanCommand(acceptWords.acceptOn(name), (document) =>
      acceptFinding(document, finding, { id: newId(), reason, until }),
    );
    if (refused) {
      setProblem(sayAtField(refused));
      return;
    }
    onClose();
    notify(acceptWords.acceptedUntil(dayText(until)));
  };
  return (
    <Modal
      title={acceptWords.title}
      description={acceptWords.description}
      width="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{acceptWords.cancel}</Button>
          <Button look="primary" type="submit" form={form}>
            {acceptWords.accept}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="accept-form"
        onSubmit={(event) => {
          event.preventDefault();
          accept();
        }}
      >
        <p className="accept-finding">
          <SeverityMark severity={finding.severity} />
          <span>{finding.message}</span>
        </p>
        <div className="field">
          <label className="field-label" htmlFor={`${form}-reason`}>
            {acceptWords.reason}
          </label>
          <textarea
            ref={field}
            id={`${form}-reason`}
            className="input"
            rows={3}
            // biome-ignore lint/a11y/noAutofocus: the first field of a dialog that was just asked for
            autoFocus
            required
            maxLength={LONGEST_REASON}
            value={reason}
            aria-invalid={problem !== null}
            aria-describedby={problem ? `${form}-problem` : undefined}
            onChange={(event) => {
              setReason(event.target.value);
              setProblem(null);
            }}
            // The browser's own bubble would say it in the system's language.
            onInvalid={(event) => {
              event.preventDefault();
              accept();
            }}
          />
          {problem && (
            <p id={`${form}-problem`} className="field-error" role="alert">
              {problem}
            </p>
          )}
        </div>
        <DateField
          label={acceptWords.lastDay}
          value={until}
          earliest={today}
          hint={until === inMonths ? acceptWords.inMonths(MONTHS) : undefined}
          onChange={(day) => {
            if (day === null) return valueProblems.day;
            setUntil(day);
            return null;
          }}
        />
      </form>
    </Modal>
  );
}
