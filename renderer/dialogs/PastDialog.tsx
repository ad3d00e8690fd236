import { History } from 'lucide-react';
import type { ReactNode } from 'react';
import { Modal } from '../ui/Modal.tsx';
import { KeepVersion } from './KeepVersion.tsx';
import './dialogs.css';
import './versions-dialog.css';

interface PastDialogProps {
  readonly title: string;
  readonly description: string;
  readonly planId: string;
  /** A version of the plan as it is now was kept. */
  readonly onKept: () => void;
  readonly onClose: () => void;
  /** Said in place of all else where there is nothing to go back to yet. */
  readonly nothing: { readonly title: string; readonly text: string } | null;
  /** The list on the left, with what finds something in it. */
  readonly children: ReactNode;
  /** About what is chosen in the list. */
  readonly detail: ReactNode;
}

/** What the plan was before: a list of it on the left, what is chosen in it on the right. */
export function PastDialog({ title, description, onClose, detail, ...side }: PastDialogProps) {
  const { planId, onKept, nothing, children } = side;
  const keep = <KeepVersion planId={planId} onKept={onKept} />;
  return (
    <Modal title={title} description={description} width="large" onClose={onClose}>
      {nothing ? (
        <div className="versions-nothing">
          <History aria-hidden="true" />
          <h3>{nothing.title}</h3>
          <p>{nothing.text}</p>
          {keep}
        </div>
      ) : (
        <div className="versions">
          <div className="versions-side">
            {keep}
            {children}
          </div>
          {detail}
        </div>
      )}
    </Modal>
  );
}

interface PastItemProps {
  readonly name: string;
  /** When it was, and what more is said of it in a word. */
  readonly facts: string;
  /** Somebody named it and wants to keep it. */
  readonly named: boolean;
  readonly current: boolean;
  readonly onChoose: () => void;
  readonly icon?: ReactNode;
  readonly className?: string;
}

/** A line of the list. */
export function PastItem(props: PastItemProps) {
  const { name, facts, named, current, onChoose, icon, className } = props;
  return (
    <li>
      <button
        type="button"
        className={`versions-item ${className ?? ''}`}
        aria-current={current}
        onClick={onChoose}
      >
        {icon}
        <span className="versions-name" data-named={named}>
          {name}
        </span>
        <span className="versions-facts">{facts}</span>
      </button>
    </li>
  );
}
