import type { OnConnectEnd } from '@xyflow/react';
import { useCallback } from 'react';
import { connectReporting } from '../../shared/commands/reporting.ts';
import { interfaceStore, notify } from '../store/interface-store.ts';
import { currentStructure } from '../store/plan-store.ts';
import { newId, runCommand } from '../store/run-command.ts';
import { chartEditWords as words } from '../words/chart-words.ts';
import { personAt } from './drop-target.ts';

/** Draws a reporting line between two people; says why not where it cannot be. */
export function connectPeople(managerId: string, reportId: string, dotted: boolean): void {
  const { person, reportingLine } = currentStructure();
  const manager = person.get(managerId);
  const report = person.get(reportId);
  if (!manager || !report) return;
  if (manager === report) {
    notify(words.reportsToSelf(manager.name), 'error');
    return;
  }
  for (const line of reportingLine.values()) {
    if (line.managerId !== managerId || line.reportId !== reportId) continue;
    if (line.dotted !== dotted) break;
    const already = dotted ? words.dottedAlready : words.reportsAlready;
    notify(already(report.name, manager.name), 'error');
    return;
  }
  const label = dotted ? words.dotted : words.connected;
  runCommand(label(report.name, manager.name), (structure) =>
    connectReporting(structure, { id: newId(), managerId, reportId, dotted }),
  );
}

/** The end of a drag from a card's lower edge (to a report) or upper edge (to a manager). */
export function useConnect() {
  const onConnectStart = useCallback(() => interfaceStore.setState({ dragging: true }), []);
  const onConnectEnd: OnConnectEnd = useCallback((event, { fromHandle, toNode }) => {
    interfaceStore.setState({ dragging: false });
    if (!fromHandle) return;
    const at = 'clientX' in event ? event : event.changedTouches[0];
    const seen = at ? personAt(at.clientX, at.clientY) : null;
    const other = seen ?? (toNode?.type === 'person' ? toNode.id : null);
    if (!other || (other === fromHandle.nodeId && !seen)) return;
    const dotted = event.altKey;
    if (fromHandle.type === 'source') connectPeople(fromHandle.nodeId, other, dotted);
    else connectPeople(other, fromHandle.nodeId, dotted);
  }, []);
  return { onConnectStart, onConnectEnd };
}
