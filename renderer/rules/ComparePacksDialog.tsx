import { useEffect, useState } from 'react';
import { rules } from '../../shared/rules/all.ts';
import { comparePacks, judgeByAllPacks, type PackVerdict } from '../../shared/rules/by-pack.ts';
import { useAnalysis, useInterface, useOpenPlan } from '../store/hooks.ts';
import { openDialog } from '../store/interface-store.ts';
import { Button } from '../ui/Button.tsx';
import { SeverityMark } from '../ui/Marks.tsx';
import { Modal } from '../ui/Modal.tsx';
import { packWords } from '../words/rule-words.ts';
import { PackRuleRow } from './PackRuleRow.tsx';
import { packTable, type RuleRow } from './pack-table.ts';
import './compare-packs.css';

interface Compared {
  readonly verdicts: readonly PackVerdict[];
  readonly table: readonly RuleRow[];
}

const order = rules.map(({ meta }) => meta.id);

/** Every pack's verdicts; worked out once the dialog is on screen, because all rules run for each. */
function useCompared(): Compared | null {
  const { document } = useOpenPlan();
  const { structure } = useAnalysis();
  const today = useInterface((state) => state.today);
  const [compared, setCompared] = useState<Compared | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const verdicts = judgeByAllPacks(document, structure, today);
      setCompared({
        verdicts,
        table: packTable(verdicts, comparePacks(structure, verdicts), order),
      });
    }, 30);
    return () => clearTimeout(timer);
  }, [document, structure, today]);
  return compared;
}

/** What each rule pack says of the structure on screen, side by side. */
export function ComparePacksDialog({ onClose }: { onClose: () => void }) {
  const { document } = useOpenPlan();
  const compared = useCompared();
  const [open, setOpen] = useState<string | null>(null);
  const [differing, setDiffering] = useState(false);
  const shown = compared?.table.filter(({ differs }) => differs || !differing) ?? [];
  return (
    <Modal
      title={packWords.title}
      description={packWords.description}
      width="large"
      onClose={onClose}
      footer={
        <>
          <span className="packs-note">{packWords.note(document.threshold.size)}</span>
          <Button onClick={() => openDialog({ kind: 'thresholds' })}>{packWords.choose}</Button>
          <Button look="primary" onClick={onClose}>
            {packWords.done}
          </Button>
        </>
      }
    >
      {compared ? (
        <div className="packs">
          <label className="packs-filter">
            <input
              type="checkbox"
              checked={differing}
              onChange={(event) => setDiffering(event.target.checked)}
            />
            {packWords.onlyDiffering}
          </label>
          <table className="packs-table">
            <PackHeads verdicts={compared.verdicts} />
            <tbody>
              {shown.map((row) => (
                <PackRuleRow
                  key={row.rule}
                  row={row}
                  verdicts={compared.verdicts}
                  open={open === row.rule}
                  onToggle={() => setOpen(open === row.rule ? null : row.rule)}
                />
              ))}
            </tbody>
          </table>
          {shown.length === 0 && (
            <p className="packs-none">{differing ? packWords.allSame : packWords.nothing}</p>
          )}
          <PackOrigins verdicts={compared.verdicts} />
        </div>
      ) : (
        <p className="packs-none" role="status">
          {packWords.judging}
        </p>
      )}
    </Modal>
  );
}

/** A pack's title is its name and what it stands for: `LeSS: one Product Owner …`. */
function nameOf(title: string): string {
  return title.split(':')[0] ?? title;
}

function PackHeads({ verdicts }: { verdicts: readonly PackVerdict[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{packWords.rule}</th>
        {verdicts.map(({ pack, active, counts }) => (
          <th key={pack.id} scope="col" data-active={active || undefined}>
            <span className="packs-name">{nameOf(pack.title)}</span>
            {active && <span className="packs-active">{packWords.active}</span>}
            <span className="packs-counts">
              <SeverityMark severity="critical" count={counts.critical} />
              <SeverityMark severity="warning" count={counts.warning} />
              <SeverityMark severity="advice" count={counts.advice} />
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function PackOrigins({ verdicts }: { verdicts: readonly PackVerdict[] }) {
  return (
    <section className="packs-origins">
      <h3>{packWords.origins}</h3>
      <dl>
        {verdicts.map(({ pack }) => (
          <div key={pack.id}>
            <dt>{pack.title}</dt>
            <dd>{pack.origin}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
