import { Command } from 'cmdk';
import Fuse, { type FuseResult } from 'fuse.js';
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

function keyOf({ kind, id }: PaletteItem): string {
  return `${kind} ${id}`;
}

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
  threshold: 0.25,
  ignoreLocation: true,
  minMatchCharLength: 1,
};

interface Group {
  readonly title: string;
  readonly items: readonly PaletteItem[];
}

const titles = { squad: 'Squads', person: 'People', product: 'Products' } as const;

/** Better than any likeness: a name that begins with what was typed, then a word of it that does. */
function rank({ item, score = 1 }: FuseResult<PaletteItem>, typed: string): number {
  const name = item.text.toLowerCase();
  if (name.startsWith(typed)) return score - 2;
  return name.includes(` ${typed}`) ? score - 1 : score;
}

/** The best of one kind, and how good the best is: the group with the closest match comes first. */
function group(title: string, found: readonly FuseResult<PaletteItem>[], typed: string) {
  const ranked = found
    .map((result) => ({ item: result.item, score: rank(result, typed) }))
    .sort((a, b) => a.score - b.score);
  const items = ranked.slice(0, MOST).map(({ item }) => item);
  return { title, items, score: ranked[0]?.score ?? 1 };
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
    const text = query.trim().toLowerCase();
    if (text === '') {
      const others = found.commands.filter((item) => !found.recent.includes(item));
      return [
        { title: 'Recent', items: found.recent },
        { title: 'Commands', items: others },
      ];
    }
    const subjects = found.subjectSearch.search(text);
    const ranked = [
      ...(['squad', 'person', 'product'] as const).map((kind) =>
        group(
          titles[kind],
          subjects.filter(({ item }) => item.kind === kind),
          text,
        ),
      ),
      group('Commands', found.commandSearch.search(text), text),
    ];
    return ranked.sort((a, b) => a.score - b.score);
  }, [found, query]);
}

/** Search over squads, people, products and commands. */
export function Palette() {
  const [typed, setTyped] = useState('');
  const groups = useGroups(useDeferredValue(typed));
  const first = groups.find(({ items }) => items.length > 0)?.items[0];
  const firstKey = first ? keyOf(first) : '';
  // Whatever is found best is what Enter takes, until the arrows choose another.
  const [chosen, setChosen] = useState({ of: firstKey, key: firstKey });
  const selected = chosen.of === firstKey ? chosen.key : firstKey;
  const hasPlan = planStore.getState().open !== null;
  return (
    <Dialog.Root open onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        {/* No Dialog.Overlay: it would write a style element, which the page's policy refuses. */}
        <div className="palette-overlay" />
        <Dialog.Content className="palette" aria-describedby={undefined}>
          <Dialog.Title className="visually-hidden">Search and commands</Dialog.Title>
          <Command
            shouldFilter={false}
            loop
            label="Search and commands"
            value={selected}
            onValueChange={(key) => setChosen({ of: firstKey, key })}
          >
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
                        <Item key={keyOf(item)} item={item} />
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
    <Command.Item className="palette-item" value={keyOf(item)} onSelect={() => choose(item)}>
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
