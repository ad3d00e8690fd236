import { createStore } from 'zustand/vanilla';
import type { Severity } from '../../../shared/rules/types.ts';
import type { Grouping } from './finding-groups.ts';

/** How the findings are listed: kept while the window is open, whichever tab is in front. */
export interface FindingsView {
  readonly severities: ReadonlySet<Severity>;
  readonly grouping: Grouping;
  readonly text: string;
  readonly onlySelection: boolean;
  /** Keys of groups and of missing facts that were folded or unfolded by hand. */
  readonly toggled: ReadonlySet<string>;
}

const everything: FindingsView = {
  severities: new Set(['critical', 'warning', 'advice']),
  grouping: 'severity',
  text: '',
  onlySelection: false,
  toggled: new Set(),
};

export const findingsView = createStore<FindingsView>(() => everything);

/** Shows all findings again, grouped as before. */
export function showAllFindings(): void {
  const { severities, text, onlySelection } = everything;
  findingsView.setState({ severities, text, onlySelection, toggled: new Set() });
}

function toggledIn<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

export function toggleSeverity(severity: Severity): void {
  const { severities } = findingsView.getState();
  findingsView.setState({ severities: toggledIn(severities, severity) });
}

export function toggleFold(key: string): void {
  findingsView.setState({ toggled: toggledIn(findingsView.getState().toggled, key) });
}
