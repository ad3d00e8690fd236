import { Route, Search, SquareDashedMousePointer } from 'lucide-react';
import { useStore } from 'zustand';
import type { Severity } from '../../../shared/rules/types.ts';
import { isWithin } from '../../../shared/staffing/clearable.ts';
import { runAction } from '../../actions/run.ts';
import { useAnalysis, useInterface } from '../../store/hooks.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { SeverityMark } from '../../ui/Marks.tsx';
import { Tip } from '../../ui/Tip.tsx';
import { findingsToolbarWords } from '../../words/finding-words.ts';
import { judgingWords } from '../../words/judging-words.ts';
import type { Grouping } from './finding-groups.ts';
import { findingsView, toggleSeverity } from './findings-view.ts';

const severities: readonly Severity[] = ['critical', 'warning', 'advice'];
const groupings: readonly Grouping[] = ['severity', 'subject', 'rule'];
const words = findingsToolbarWords;

/** Which findings are listed, and how they are grouped. */
export function FindingsToolbar() {
  const { judged } = useAnalysis();
  const view = useStore(findingsView);
  return (
    <div className="findings-toolbar">
      <div className="findings-row">
        <fieldset className="severity-toggles">
          <legend className="visually-hidden">{words.severities}</legend>
          {severities.map((severity) => (
            <Tip key={severity} text={words.show[severity]}>
              <button
                type="button"
                className="severity-toggle"
                aria-label={
                  judged
                    ? words.showCount[severity](judged.counts[severity])
                    : judgingWords.showFindings[severity]
                }
                aria-pressed={view.severities.has(severity)}
                onClick={() => toggleSeverity(severity)}
              >
                <SeverityMark
                  severity={severity}
                  count={judged?.counts[severity] ?? judgingWords.count}
                />
              </button>
            </Tip>
          ))}
        </fieldset>
        <label className="findings-grouping">
          <span>{words.groupBy}</span>
          <select
            className="input"
            value={view.grouping}
            onChange={(event) =>
              findingsView.setState({
                grouping: event.target.value as Grouping,
                toggled: new Set(),
              })
            }
          >
            {groupings.map((grouping) => (
              <option key={grouping} value={grouping}>
                {words.grouping[grouping]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="findings-row">
        <div className="panel-search findings-search">
          <Search aria-hidden="true" />
          <input
            type="text"
            className="input"
            aria-label={words.filter}
            placeholder={words.filterHint}
            value={view.text}
            onChange={(event) => findingsView.setState({ text: event.target.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || view.text === '') return;
              event.stopPropagation();
              findingsView.setState({ text: '' });
            }}
          />
        </div>
        <IconButton
          label={words.onlySelection}
          pressed={view.onlySelection}
          onClick={() => findingsView.setState({ onlySelection: !view.onlySelection })}
        >
          <SquareDashedMousePointer />
        </IconButton>
      </div>
      <SmallestChange />
    </div>
  );
}

/** Offered where there is something that other owners would settle. */
function SmallestChange() {
  const { judged } = useAnalysis();
  const later = useInterface((state) => state.quarter !== null);
  if (later || !judged?.result.findings.some(({ rule }) => isWithin(rule))) return null;
  return (
    <Button
      className="findings-smallest"
      icon={<Route />}
      onClick={() => runAction('smallest-change')}
    >
      {words.smallest}
    </Button>
  );
}
