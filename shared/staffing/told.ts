import { findingKey } from '../rules/by-pack.ts';
import type { Finding } from '../rules/types.ts';
import type { StaffingAnswer, ToldFinding } from './messages.ts';
import type { Proposal } from './proposal.ts';

function told(finding: Finding): ToldFinding {
  const { severity, message } = finding;
  return { key: findingKey(finding), severity, message };
}

/** A proposal as it crosses; null where the work was stopped, which answers nothing. */
export function toldProposal(proposal: Proposal): StaffingAnswer | null {
  const left = proposal.outside.map(({ finding, why }) => ({ finding: told(finding), why }));
  switch (proposal.kind) {
    case 'solved':
      return {
        ...proposal,
        outside: left,
        changes: [...proposal.changes],
        moved: [...proposal.moved],
        hires: { ...proposal.hires },
        steps: proposal.steps.map((step) => ({
          ...step,
          because: step.because.map(told),
          without: step.without ? told(step.without) : null,
        })),
        cleared: proposal.cleared.map(told),
        raised: proposal.raised.map(told),
        kept: proposal.kept.map(told),
      };
    case 'blocked':
      return {
        kind: 'blocked',
        outside: left,
        obstacles: proposal.obstacles.map((obstacle) => ({ ...obstacle, ids: [...obstacle.ids] })),
        impossible: proposal.impossible.map(told),
      };
    case 'nothing-to-clear':
      return { kind: 'nothing-to-clear', outside: left };
    case 'stopped':
      return null;
  }
}
