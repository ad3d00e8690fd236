import type { PlanDocument } from '../../shared/model/document.ts';
import { momentText } from '../../shared/words/formats.ts';
import { useOpenPlan } from '../store/hooks.ts';
import { entryWords } from '../words/history-words.ts';
import { versionWords } from '../words/version-words.ts';
import { EarlierPlan } from './EarlierPlan.tsx';
import { type Entry, entryLabel } from './entries.ts';
import { usePlanThen } from './plan-then.ts';
import { Sentences } from './Sentences.tsx';

interface EntryDetailProps {
  readonly entry: Entry;
  readonly onClose: () => void;
}

/** One entry: what it did, what came since, and the ways back. */
export function EntryDetail({ entry, onClose }: EntryDetailProps) {
  const { scenarioId } = useOpenPlan();
  const { then, problem } = usePlanThen(entry);
  const when = momentText(new Date(entry.at));
  const label = entryLabel(entry);
  const version = entry.kind === 'version';
  const was = (scenario: string) =>
    version ? versionWords.inVersion(scenario, label) : versionWords.onDay(scenario, when);
  return (
    <section className="versions-detail" aria-label={entryWords.label}>
      <h3>{label}</h3>
      <p className="versions-when">{version ? entryWords.kept(when) : when}</p>
      {problem && (
        <p className="dialog-error" role="alert">
          {problem}
        </p>
      )}
      {!then && !problem && <p className="dialog-note">{entryWords.reading}</p>}
      {then?.before && (
        <>
          <h4>{entryWords.did}</h4>
          <Sentences
            from={then.before}
            to={then.document}
            scenarioId={scenarioOfStep(then.before, then.document, scenarioId)}
            same={entryWords.didNothing}
          />
        </>
      )}
      {then && <EarlierPlan then={then.document} named={label} {...{ was, onClose }} />}
    </section>
  );
}

/** The scenario that a step was made in: the one on screen where it has a part in it. */
function scenarioOfStep(before: PlanDocument, after: PlanDocument, shown: string): string {
  const changed = [...after.structures.keys()].filter(
    (id) => before.structures.has(id) && before.structures.get(id) !== after.structures.get(id),
  );
  return changed.includes(shown) ? shown : (changed[0] ?? shown);
}
