import { Command } from 'cmdk';
import { Popover } from 'radix-ui';
import { type ReactNode, useMemo, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { pickerWords } from '../../words/inspector-words.ts';
import { Highlight } from '../outline/Highlight.tsx';
import { foldText } from '../outline/search-text.ts';
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
        >
          <PickerList {...props} onDone={() => setOpen(false)} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function PickerList(props: PickerProps & { readonly onDone: () => void }) {
  const { label, placeholder, items, onPick, extras = [], onDone } = props;
  const [typed, setTyped] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is made once, when it opens
  const all = useMemo(() => items().map((item) => ({ item, folded: foldText(item.name) })), []);
  const query = foldText(typed.trim());
  const hits = query === '' ? all : all.filter(({ folded }) => folded.includes(query));
  const more = hits.length - MOST;
  const done = (pick: () => void) => () => {
    onDone();
    pick();
  };
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
        {hits.slice(0, MOST).map(({ item }) => (
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
        ))}
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
        <Command.Empty className="picker-more">{pickerWords.nothing}</Command.Empty>
      </Command.List>
    </Command>
  );
}
