import type { ReactNode } from 'react';
import type { FactId } from '../../../shared/rules/facts.ts';

interface SectionProps {
  readonly title: string;
  /** A figure or words beside the title. */
  readonly note?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Fields that belong together, under a heading. */
export function Section({ title, note, className, children }: SectionProps) {
  return (
    <section className={`inspector-section ${className ?? ''}`} aria-label={title}>
      <header className="inspector-section-head">
        <h3>{title}</h3>
        {note && <span className="inspector-note">{note}</span>}
      </header>
      {children}
    </section>
  );
}

/** Marks where a fact is filled in, so that a question without an answer can lead there. */
export function FactField({ fact, children }: { fact: FactId; children: ReactNode }) {
  return (
    <div className="fact-field" data-field={fact}>
      {children}
    </div>
  );
}
