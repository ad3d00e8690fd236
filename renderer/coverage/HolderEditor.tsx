import { Command } from 'cmdk';
import { Check } from 'lucide-react';
import { Popover } from 'radix-ui';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import type { Holder } from '../../shared/commands/responsibility-holders.ts';
import { defaultHolders } from '../../shared/coverage/coverage.ts';
import { partOfTitle } from '../panels/inspector/PersonPicker.tsx';
import { holderEditorWords as words } from '../words/coverage-words.ts';
import '../panels/inspector/picker.css';
import { foldText } from '../search/fold-text.ts';
import { Highlight } from '../search/Highlight.tsx';
import { nameSearch } from '../search/name-search.ts';
import { useAnalysis } from '../store/hooks.ts';
import { Avatar } from '../ui/Marks.tsx';
import { type HoldersToSet, holdersNamed } from './cell-edits.ts';
import { holdersText } from './cell-text.ts';
import { holderChoices } from './holder-choices.ts';
import type { ShownCell } from './matrix.ts';
import './holder-editor.css';

interface HolderEditorProps {
  /** The cell on screen that is edited. */
  readonly anchor: Element | null;
  readonly shown: ShownCell;
  /** How many cells the choice is for. */
  readonly count: number;
  readonly onSet: (holders: HoldersToSet) => void;
  readonly onClose: () => void;
}

/** People drawn at once; typing narrows the rest down. */
const MOST = 60;

/** Chooses who holds a responsibility: by the roles, the team, nobody, one person or several. */
export function HolderEditor({ anchor, shown, count, onSet, onClose }: HolderEditorProps) {
  const { cell, column } = shown;
  const element = useRef(anchor);
  const title = words.holder(cell.responsibility.label, column.name);
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Anchor
        virtualRef={{
          current: {
            getBoundingClientRect: () => element.current?.getBoundingClientRect() ?? new DOMRect(),
          },
        }}
      />
      <Popover.Portal>
        <Popover.Content
          className="picker holder-editor"
          align="start"
          sideOffset={2}
          collisionPadding={8}
          aria-label={title}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          <p className="holder-editor-title">{count > 1 ? words.holders(count) : title}</p>
          <HolderList shown={shown} onSet={onSet} onClose={onClose} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

type HolderListProps = Pick<HolderEditorProps, 'shown' | 'onSet' | 'onClose'>;

function keyOf(holder: Holder): string {
  return typeof holder === 'string' ? holder : holder.personId;
}

function HolderList({ shown, onSet, onClose }: HolderListProps) {
  const { column, cell } = shown;
  const { index } = useAnalysis();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [several, setSeveral] = useState(cell.people.length + (cell.team ? 1 : 0) > 1);
  const shift = useRef(false);
  const all = useMemo(() => holderChoices(index, column.place), [index, column.place]);
  const search = useMemo(() => nameSearch(all, (person) => person), [all]);
  const query = foldText(typed.trim());
  const hits = useMemo(
    () => (query === '' ? all : search(query, MOST).map(({ item }) => item)),
    [query, all, search],
  );
  const held = new Set(holdersNamed(cell).map(keyOf));
  const standard = holdersText(defaultHolders(index, column.place));
  const set = (holders: HoldersToSet) => {
    onSet(holders);
    onClose();
  };
  const toggle = (holder: Holder) => {
    if (!several && !shift.current) {
      set([holder]);
      return;
    }
    const present = holdersNamed(cell).filter((one) => one !== 'nobody');
    const rest = present.filter((one) => keyOf(one) !== keyOf(holder));
    onSet(rest.length < present.length ? rest : [...present, holder]);
  };
  const press = (event: KeyboardEvent) => {
    shift.current = event.shiftKey;
  };
  return (
    <Command label={words.label} shouldFilter={false} loop onKeyDown={press}>
      <Command.Input
        autoFocus
        className="picker-input"
        placeholder={words.find}
        value={typed}
        onValueChange={setTyped}
      />
      <Command.List className="picker-list" label={words.label}>
        {query === '' && (
          <>
            <Choice value="default" held={!cell.byHand} onSelect={() => set(null)}>
              {words.byRoles} <span className="picker-detail">{standard}</span>
            </Choice>
            <Choice value="team" held={cell.byHand && cell.team} onSelect={() => toggle('team')}>
              {words.team}
            </Choice>
            <Choice
              value="nobody"
              held={cell.byHand && held.has('nobody')}
              onSelect={() => set(['nobody'])}
            >
              {words.nobody}
            </Choice>
          </>
        )}
        {hits.slice(0, MOST).map((person) => (
          <Choice
            key={person.id}
            value={person.id}
            held={held.has(person.id)}
            onSelect={() => toggle({ kind: 'person', personId: person.id })}
          >
            <Avatar name={person.name} part={partOfTitle(person)} open={person.open} />
            <span className="picker-name" dir="auto">
              <Highlight text={person.name} query={query} />
            </span>
            <span className="picker-detail">{person.open ? words.openPosition : person.title}</span>
          </Choice>
        ))}
        {hits.length > MOST && <p className="picker-more">{words.more(hits.length - MOST)}</p>}
        <Command.Empty className="picker-more">{words.nothing}</Command.Empty>
      </Command.List>
      <p className="holder-editor-foot">
        <input
          id={id}
          type="checkbox"
          checked={several}
          onChange={(event) => setSeveral(event.target.checked)}
        />
        <label htmlFor={id}>{words.several}</label>
        <span>
          {words.addsOne((name) => (
            <kbd key={name}>{name}</kbd>
          ))}
        </span>
      </p>
    </Command>
  );
}

interface ChoiceProps {
  readonly value: string;
  /** Holds it now. */
  readonly held: boolean;
  readonly onSelect: () => void;
  readonly children: React.ReactNode;
}

function Choice({ value, held, onSelect, children }: ChoiceProps) {
  return (
    <Command.Item value={value} className="picker-item holder-choice" onSelect={onSelect}>
      <span className="holder-held">
        {held && (
          <>
            <Check aria-hidden="true" />
            <span className="visually-hidden">{`${words.now} `}</span>
          </>
        )}
      </span>
      {children}
    </Command.Item>
  );
}
