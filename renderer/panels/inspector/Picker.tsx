import { Command } from 'cmdk';
import { Popover } from 'radix-ui';
import { type ReactNode, useMemo, useState } from 'react';
import { foldText } from '../../search/fold-text.ts';
import { Highlight } from '../../search/Highlight.tsx';
import { type Hit, NEARNESS, nameSearch } from '../../search/name-search.ts';
import { Button } from '../../ui/Button.tsx';
import { useAfterClose } from '../../ui/use-after-close.ts';
import { pickerWords } from '../../words/inspector-words.ts';
import './picker.css';

export interface PickerItem {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly mark?: ReactNode;
}

/** A choice besides the items; `null` hides it for what is typed. */
export interface PickerExtra {
  readonly id: string;
  readonly label: (typed: string) => string | null;
  readonly onPick: (typed: string) => void;
}

interface PickerProps {
  /** Names the button and the list. */
  readonly label: string;
  /** What the button shows, where it is shorter than its name. */
  readonly shown?: string;
  readonly icon?: ReactNode;
  readonly placeholder: string;
  /** Asked for when the list opens: large plans need not prepare it before. */
  readonly items: () => readonly PickerItem[];
  readonly onPick: (id: string) => void;
  readonly extras?: readonly PickerExtra[];
}

/** Items drawn at once; typing narrows the rest down. */
const MOST = 60;

/** A button that opens a list with a search field in it. */
export function Picker(props: PickerProps) {
  const [open, setOpen] = useState(false);
  const { afterClose, onCloseAutoFocus } = useAfterClose();
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Button className="picker-button" aria-label={props.label} icon={props.icon}>
          {props.shown ?? props.label}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="picker"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label={props.label}
          onCloseAutoFocus={onCloseAutoFocus}
        >
          <PickerList
            {...props}
            onDone={(pick) => {
              setOpen(false);
              afterClose(pick);
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function PickerList(props: PickerProps & { readonly onDone: (pick: () => void) => void }) {
  const { label, placeholder, items, onPick, extras = [], onDone } = props;
  const [typed, setTyped] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is made once, when it opens
  const all = useMemo(items, []);
  const search = useMemo(() => nameSearch(all, ({ name }) => ({ name })), [all]);
  const query = foldText(typed.trim());
  const { named, alike } = useMemo(() => {
    if (query === '') return { named: all, alike: [] };
    const hits = search(query, MOST);
    const of = (which: readonly Hit<PickerItem>[]) => which.map(({ item }) => item);
    const first = hits.findIndex(({ nearness }) => nearness >= NEARNESS.like);
    if (first < 0) return { named: of(hits), alike: [] };
    return { named: of(hits.slice(0, first)), alike: of(hits.slice(first, MOST)) };
  }, [query, all, search]);
  const more = named.length - MOST;
  const done = (pick: () => void) => () => onDone(pick);
  const choice = (item: PickerItem) => (
    <Command.Item
      key={item.id}
      value={item.id}
      className="picker-item"
      onSelect={done(() => onPick(item.id))}
    >
      {item.mark}
      <span className="picker-name" dir="auto">
        <Highlight text={item.name} query={query} />
      </span>
      <span className="picker-detail">{item.detail}</span>
    </Command.Item>
  );
  return (
    <Command label={label} shouldFilter={false} loop>
      <Command.Input
        autoFocus
        className="picker-input"
        placeholder={placeholder}
        value={typed}
        onValueChange={setTyped}
      />
      <Command.List className="picker-list" label={label}>
        {named.slice(0, MOST).map(choice)}
        {more > 0 && <p className="picker-more">{pickerWords.more(more)}</p>}
        {extras.map(({ id, label: labelOf, onPick: pickExtra }) => {
          const words = labelOf(typed.trim());
          return (
            words !== null && (
              <Command.Item
                key={id}
                value={`extra ${id}`}
                className="picker-item picker-extra"
                onSelect={done(() => pickExtra(typed.trim()))}
              >
                {words}
              </Command.Item>
            )
          );
        })}
        {/* After what makes a new one: a new name may well be like one that is there. */}
        {alike.length > 0 && <p className="picker-more">{pickerWords.alike}</p>}
        {alike.map(choice)}
        <Command.Empty className="picker-more">{pickerWords.nothing}</Command.Empty>
      </Command.List>
    </Command>
  );
}
