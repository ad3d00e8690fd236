import {
  type CSSProperties,
  Fragment,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { editPerson, editProduct, editSquad } from '../../shared/commands/subjects.ts';
import type { SubjectKind } from '../../shared/model/entities.ts';
import { MAX_NAME } from '../../shared/model/fields.ts';
import { useInterface } from '../store/hooks.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { runCommand } from '../store/run-command.ts';
import { cardWords } from '../words/card-words.ts';
import { chartEditWords } from '../words/chart-words.ts';

const edits = { product: editProduct, squad: editSquad, person: editPerson } as const;

interface InlineNameProps {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly name: string;
}

/** Letters of a word that fit on a card however far out it is. */
const WHOLE_WORD = 7;
/** A line can end after these, and anywhere between characters of the far East. */
const LINE_ENDS = /[\s:/_–-]+|[\u2E80-\uFFDC]/u;
/** After these a browser needs to be told so. */
const TOLD = /(?<=[:/_])/u;

function longestWord(name: string): number {
  return Math.max(...name.split(LINE_ENDS).map((word) => word.length));
}

/** The name with what tells a browser where its line may end. */
function inParts(name: string): ReactNode {
  const parts = name.split(TOLD);
  if (parts.length === 1) return name;
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one name have no other
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

/** A card's name; a field while it is being renamed. Enter or leaving keeps it, Escape does not. */
export function InlineName({ kind, id, name }: InlineNameProps) {
  const renaming = useInterface((state) => state.renaming === id);
  if (renaming) return <NameField kind={kind} id={id} name={name} />;
  const longest = longestWord(name);
  return (
    <span
      className="card-name"
      title={name}
      dir="auto"
      // Far out a name is written so small that its longest word is not broken.
      style={longest > WHOLE_WORD ? ({ '--longest': longest } as CSSProperties) : undefined}
    >
      {inParts(name)}
    </span>
  );
}

/** How long a field waits to be seen, in milliseconds: a card added far out is flown to first. */
const PATIENCE = 3000;

/** Focuses a field with all its text as soon as it can have the focus. @returns gives up. */
function takeFocus(field: RefObject<HTMLInputElement | null>): () => void {
  const until = performance.now() + PATIENCE;
  let frame = 0;
  const look = () => {
    const input = field.current;
    input?.focus({ preventScroll: true });
    if (input && document.activeElement === input) input.select();
    else if (performance.now() < until) frame = requestAnimationFrame(look);
  };
  look();
  return () => cancelAnimationFrame(frame);
}

function NameField({ kind, id, name }: InlineNameProps) {
  const [draft, setDraft] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => takeFocus(field), []);
  const leave = (keep: boolean, refocus: boolean) => {
    if (interfaceStore.getState().renaming !== id) return;
    interfaceStore.setState({ renaming: null });
    const text = draft.trim();
    if (keep && text !== '' && text !== name) {
      runCommand(chartEditWords.renamed(name), (structure) =>
        edits[kind](structure, id, { name: text }),
      );
    }
    if (refocus) {
      document
        .querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`)
        ?.focus();
    }
  };
  return (
    <input
      className="card-name-field nodrag nopan"
      aria-label={cardWords.nameOf[kind]}
      value={draft}
      maxLength={MAX_NAME}
      dir="auto"
      ref={field}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => leave(true, false)}
      onDoubleClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') leave(true, true);
        if (event.key === 'Escape') leave(false, true);
      }}
    />
  );
}
