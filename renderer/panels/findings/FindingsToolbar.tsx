import { Route, Search, SquareDashedMousePointer } from 'lucide-react';
import { useStore } from 'zustand';
import type { Severity } from '../../../shared/rules/types.ts';
import { isWithin } from '../../../shared/staffing/clearable.ts';
import { runAction } from '../../actions/run.ts';
import { useAnalysis, useInterface } from '../../store/hooks.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { SeverityMark } from '../../ui/Marks.tsx';
import { Tip } from '../../ui/Tip.tsx';
import type { Grouping } from './finding-groups.ts';
import { findingsView, toggleSeverity } from './findings-view.ts';

const severities: readonly { readonly severity: Severity; readonly name: string }[] = [
  { severity: 'critical', name: 'critical findings' },
  { severity: 'warning', name: 'warnings' },
  { severity: 'advice', name: 'advice' },
];

/** Which findings are listed, and how they are grouped. */
export function FindingsToolbar() {
  const { counts } = useAnalysis();
  const view = useStore(findingsView);
  return (
    <div className="findings-toolbar">
      <div className="findings-row">
        <fieldset className="severity-toggles">
          <legend className="visually-hidden">Severities shown</legend>
          {severities.map(({ severity, name }) => (
            <Tip key={severity} text={`Show ${name}`}>
              <button
                type="button"
                className="severity-toggle"
                aria-label={`Show ${name}: ${counts[severity]}`}
                aria-pressed={view.severities.has(severity)}
                onClick={() => toggleSeverity(severity)}
              >
                <SeverityMark severity={severity} count={counts[severity]} />
              </button>
            </Tip>
          ))}
        </fieldset>
        <label className="findings-grouping">
          <span>Group by</span>
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
            <option value="severity">severity</option>
            <option value="subject">subject</option>
            <option value="rule">rule</option>
          </select>
        </label>
      </div>
      <div className="findings-row">
        <div className="panel-search findings-search">
          <Search aria-hidden="true" />
          <input
            type="text"
            className="input"
            aria-label="Filter findings"
            placeholder="Filter by name or words"
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
          label="Only what is about the selection"
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
  const { result } = useAnalysis();
  const later = useInterface((state) => state.quarter !== null);
  if (later || !result.findings.some(({ rule }) => isWithin(rule))) return null;
  return (
    <Button
      className="findings-smallest"
      icon={<Route />}
      onClick={() => runAction('smallest-change')}
    >
      Find the smallest change…
    </Button>
  );
}
