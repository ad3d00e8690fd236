import { AlertTriangle, Info, OctagonAlert } from 'lucide-react';
import { initialsOf } from '../../shared/model/initials.ts';
import type { Severity } from '../../shared/rules/types.ts';
import { partWords, severityWords } from '../words/field-words.ts';
import './marks.css';

const icons = { critical: OctagonAlert, warning: AlertTriangle, advice: Info } as const;

interface SeverityMarkProps {
  readonly severity: Severity;
  /** How many findings of it; one is not written out. */
  readonly count?: number | string;
  readonly withWord?: boolean;
}

/** Severity by shape and word as well as colour. */
export function SeverityMark({ severity, count, withWord }: SeverityMarkProps) {
  const Icon = icons[severity];
  const word = severityWords[severity];
  return (
    <span className={`severity severity-${severity}`}>
      <Icon aria-hidden="true" />
      {withWord ? word : <span className="visually-hidden">{word}</span>}
      {count !== undefined && <span>{count}</span>}
    </span>
  );
}

export type Part = 'pm' | 'po' | 'member' | 'leader';

/** Somebody's initials in the shape of their role: round for a PM, square for a PO, cut for a leader. */
export function Avatar({ name, part, open }: { name: string; part: Part; open?: boolean }) {
  return (
    // Drawn from an attribute: initials are a picture, and no part of what a button around them says.
    <span
      className={`avatar avatar-${part} ${open ? 'avatar-open' : ''}`}
      data-initials={open ? '?' : initialsOf(name)}
      aria-hidden="true"
    />
  );
}

export function RoleWord({ part }: { part: Part }) {
  return <span className={`role-word role-word-${part}`}>{partWords[part]}</span>;
}
