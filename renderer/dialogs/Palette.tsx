import { Command } from 'cmdk';
import { Boxes, ChevronRight, Search, UserRound, UserRoundSearch, UsersRound } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { keyCaps } from '../actions/keys.ts';
import { runAction } from '../actions/run.ts';
import { chartControl } from '../canvas/chart-control.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { planStore } from '../store/plan-store.ts';
import { useAfterClose } from '../ui/use-after-close.ts';
import { paletteWords } from '../words/palette-words.ts';
import type { PaletteItem } from './palette-items.ts';
import { rememberCommand } from './palette-recent.ts';
import { usePaletteSearch } from './use-palette-groups.ts';
import { useTypedSearch } from './use-typed-search.ts';
import './palette.css';

function keyOf({ kind, id }: PaletteItem): string {
  return `${kind} ${id}`;
}

function close(): void {
  interfaceStore.setState({ palette: false });
}

/** Goes to what was found, or does what was asked for. */
function take(item: PaletteItem): void {
  if (item.kind === 'action') {
    rememberCommand(item.id);
    void runAction(item.id);
    return;
  }
  const subject = { kind: item.kind, id: item.id };
  interfaceStore.setState({
    view: 'chart',
    selection: [subject],
    flyTo: { subjects: [subject] },
    rightPanel: 'inspector',
  });
  // Whoever searched goes on from what was found.
  chartControl()?.focus();
}

function bestOf(groups: ReturnType<ReturnType<typeof usePaletteSearch>>): PaletteItem | undefined {
  return groups.find(({ items }) => items.length > 0)?.items[0];
}

/** Search over squads, people, products and commands. */
export function Palette() {
  const search = usePaletteSearch();
  const { afterClose, onCloseAutoFocus } = useAfterClose();
  const choose = (item: PaletteItem) => {
    close();
    afterClose(() => take(item));
  };
  const { found: groups, list, field } = useTypedSearch({ search, bestOf, keyOf, choose });
  const hasPlan = planStore.getState().open !== null;
  return (
    <Dialog.Root open onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        {/* No Dialog.Overlay: it would write a style element, which the page's policy refuses. */}
        <div className="palette-overlay" />
        <Dialog.Content
          className="palette"
          aria-describedby={undefined}
          onCloseAutoFocus={onCloseAutoFocus}
        >
          <Dialog.Title className="visually-hidden">{paletteWords.title}</Dialog.Title>
          <Command shouldFilter={false} loop label={paletteWords.title} {...list}>
            <div className="palette-search">
              <Search aria-hidden="true" />
              <Command.Input
                {...field}
                placeholder={hasPlan ? paletteWords.hint : paletteWords.hintWithoutPlan}
              />
            </div>
            <Command.List className="palette-list">
              <Command.Empty className="palette-empty">{paletteWords.nothing}</Command.Empty>
              {groups.map(
                ({ title, items }) =>
                  items.length > 0 && (
                    <Command.Group key={title} heading={title}>
                      {items.map((item) => (
                        <Item key={keyOf(item)} item={item} onChoose={choose} />
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

interface ItemProps {
  readonly item: PaletteItem;
  readonly onChoose: (item: PaletteItem) => void;
}

function Item({ item, onChoose }: ItemProps) {
  const Icon = item.kind === 'person' && item.open ? UserRoundSearch : icons[item.kind];
  const caps = item.kind === 'action' ? keyCaps(item.id) : [];
  return (
    <Command.Item className="palette-item" value={keyOf(item)} onSelect={() => onChoose(item)}>
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
