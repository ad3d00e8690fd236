import { Command } from 'cmdk';
import Fuse from 'fuse.js';
import { Boxes, ChevronRight, Search, UserRound, UserRoundSearch, UsersRound } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useDeferredValue, useMemo, useState } from 'react';
import { keyCaps } from '../actions/keys.ts';
import { runAction } from '../actions/run.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { planStore } from '../store/plan-store.ts';
import { actionItems, type PaletteItem, subjectItems } from './palette-items.ts';
import { recentCommands, rememberCommand } from './palette-recent.ts';
import './palette.css';

/** Of each group only the best are listed: typing one more letter is quicker than scrolling. */
const MOST = 8;

function close(): void {
  interfaceStore.setState({ palette: false });
}

function choose(item: PaletteItem): void {
  close();
  if (item.kind === 'action') {
    rememberCommand(item.id);
    // After the palette is gone, so that the focus is where it was.
    setTimeout(() => void runAction(item.id));
    return;
  }
  const subject = { kind: item.kind, id: item.id };
  interfaceStore.setState({
    view: 'chart',
    selection: [subject],
    flyTo: { subjects: [subject] },
    rightPanel: 'inspector',
  });
}

const options = {
  keys: ['text', 'more'],
  threshold: 0.34,
  ignoreLocation: true,
  minMatchCharLength: 1,
};

interface Group {
  readonly title: string;
  readonly items: readonly PaletteItem[];
}

/** Everything that can be found, gathered once when the palette opens. */
function useGroups(query: string): Group[] {
  const [found] = useState(() => {
    const { open } = planStore.getState();
    const structure = open?.document.structures.get(open.scenarioId);
    const commands = actionItems();
    const subjects = structure ? subjectItems(structure) : [];
    return {
      commands,
      recent: recentCommands().flatMap((id) => commands.find((item) => item.id === id) ?? []),
      commandSearch: new Fuse(commands, { ...options, keys: ['text'] }),
      subjectSearch: new Fuse(subjects, options),
    };
  });
  return useMemo(() => {
    const text = query.trim();
    if (text === '') {
      const others = found.commands.filter((item) => !found.recent.includes(item));
      return [
        { title: 'Recent', items: found.recent },
        { title: 'Commands', items: others },
      ];
    }
    const subjects = found.subjectSearch.search(text, { limit: 60 }).map(({ item }) => item);
    const of = (kind: PaletteItem['kind']) =>
      subjects.filter((item) => item.kind === kind).slice(0, MOST);
    return [
      { title: 'Squads', items: of('squad') },
      { title: 'People', items: of('person') },
      { title: 'Products', items: of('product') },
      {
        title: 'Commands',
        items: found.commandSearch.search(text, { limit: MOST }).map(({ item }) => item),
      },
    ];
  }, [found, query]);
}

/** Search over squads, people, products and commands. */
export function Palette() {
  const [typed, setTyped] = useState('');
  const groups = useGroups(useDeferredValue(typed));
  const hasPlan = planStore.getState().open !== null;
  return (
    <Dialog.Root open onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Overlay className="palette-overlay" />
        <Dialog.Content className="palette" aria-describedby={undefined}>
          <Dialog.Title className="visually-hidden">Search and commands</Dialog.Title>
          <Command shouldFilter={false} loop label="Search and commands">
            <div className="palette-search">
              <Search aria-hidden="true" />
              <Command.Input
                value={typed}
                onValueChange={setTyped}
                placeholder={hasPlan ? 'Squad, person, product or command' : 'Command'}
              />
            </div>
            <Command.List className="palette-list">
              <Command.Empty className="palette-empty">Nothing is called that.</Command.Empty>
              {groups.map(
                ({ title, items }) =>
                  items.length > 0 && (
                    <Command.Group key={title} heading={title}>
                      {items.map((item) => (
                        <Item key={`${item.kind} ${item.id}`} item={item} />
                      ))}
                    </Command.Group>
                  ),
              )}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const icons = {
  action: ChevronRight,
  product: Boxes,
  squad: UsersRound,
  person: UserRound,
} as const;

function Item({ item }: { item: PaletteItem }) {
  const Icon = item.kind === 'person' && item.open ? UserRoundSearch : icons[item.kind];
  const caps = item.kind === 'action' ? keyCaps(item.id) : [];
  return (
    <Command.Item
      className="palette-item"
      value={`${item.kind} ${item.id}`}
      onSelect={() => choose(item)}
    >
      <Icon aria-hidden="true" />
      <span className="palette-text">{item.text}</span>
      <span className="palette-more">{item.more}</span>
      {caps.length > 0 && (
        <span className="palette-keys">
          {caps.map((cap) => (
            <kbd key={cap}>{cap}</kbd>
          ))}
        </span>
      )}
    </Command.Item>
  );
}
