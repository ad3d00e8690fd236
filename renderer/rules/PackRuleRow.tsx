import { ChevronRight } from 'lucide-react';
import type { PackRow, PackVerdict } from '../../shared/rules/by-pack.ts';
import { subjectName } from '../../shared/rules/run.ts';
import { goTo } from '../panels/fly-to.ts';
import { metaOf } from '../panels/rules/rule-meta.ts';
import { useAnalysis } from '../store/hooks.ts';
import { closeDialog } from '../store/interface-store.ts';
import { SeverityMark } from '../ui/Marks.tsx';
import { severityWords } from '../words/field-words.ts';
import { packWords } from '../words/rule-words.ts';
import type { RuleRow } from './pack-table.ts';

/** Findings listed under a rule; the rest is counted. */
const LISTED = 40;

interface PackRuleRowProps {
  readonly row: RuleRow;
  readonly verdicts: readonly PackVerdict[];
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One rule beside all packs; unfolded, each thing that it finds. */
export function PackRuleRow({ row, verdicts, open, onToggle }: PackRuleRowProps) {
  const { rule, cells, rows, differs } = row;
  const more = rows.length - LISTED;
  return (
    <>
      <tr className="packs-rule" data-differs={differs || undefined}>
        <th scope="row">
          <button type="button" aria-expanded={open} onClick={onToggle}>
            <ChevronRight className="finding-twist" data-expanded={open} aria-hidden="true" />
            <span>
              {metaOf(rule)?.title ?? rule}
              {differs && <span className="packs-differs">{packWords.differ}</span>}
            </span>
          </button>
        </th>
        {cells.map(({ count, worst }, at) => (
          <td key={verdicts[at]?.pack.id}>
            {worst ? (
              <SeverityMark severity={worst} count={count} />
            ) : (
              <span className="packs-nothing">{packWords.none}</span>
            )}
          </td>
        ))}
      </tr>
      {open &&
        rows
          .slice(0, LISTED)
          .map((one) => <FindingRow key={one.key} row={one} verdicts={verdicts} />)}
      {open && more > 0 && (
        <tr className="packs-finding">
          <td colSpan={verdicts.length + 1}>{packWords.andMore(more)}</td>
        </tr>
      )}
    </>
  );
}

function FindingRow({
  row: { subject, byPack },
  verdicts,
}: {
  row: PackRow;
  verdicts: readonly PackVerdict[];
}) {
  const { structure } = useAnalysis();
  const message = byPack.find((finding) => finding !== null)?.message ?? '';
  const name = subjectName(structure, subject);
  return (
    <tr className="packs-finding">
      <th scope="row">
        <button
          type="button"
          title={packWords.show(name)}
          onClick={() => {
            closeDialog();
            goTo(subject);
          }}
        >
          {message}
        </button>
      </th>
      {byPack.map((finding, at) => (
        <td key={verdicts[at]?.pack.id}>
          {finding ? (
            <span title={severityWords[finding.severity]}>
              <SeverityMark severity={finding.severity} />
            </span>
          ) : (
            <span className="packs-nothing">{packWords.empty}</span>
          )}
        </td>
      ))}
    </tr>
  );
}
