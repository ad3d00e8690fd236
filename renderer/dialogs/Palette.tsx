import { Command } from 'cmdk';
import { Boxes, ChevronRight, UserRound, UserRoundSearch, UsersRound } from 'lucide-react';
import { keyCaps } from '../actions/keys.ts';
import { runAction } from '../actions/run.ts';
import { chartControl } from '../canvas/chart-control.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { planStore } from '../store/plan-store.ts';
import { paletteWords } from '../words/palette-words.ts';
import type { PaletteItem } from './palette-items.ts';
import { rememberCommand } from './palette-recent.ts';
import { SearchDialog } from './SearchDialog.tsx';
import { usePaletteSearch } from './use-palette-groups.ts';

function keyOf({ kind, id }: PaletteItem): string {
  return `${kind} ${id}`;
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
  const hasPlan = planStore.getState().open !== null;
  return (
    <SearchDialog
      title={paletteWords.title}
      placeholder={hasPlan ? paletteWords.hint : paletteWords.hintWithoutPlan}
      nothing={paletteWords.nothing}
      {...{ search, bestOf, keyOf }}
      onClose={() => interfaceStore.setState({ palette: false })}
      onChosen={take}
    >
      {(groups, choose) =>
        groups.map(
          ({ title, items }) =>
            items.length > 0 && (
              <Command.Group key={title} heading={title}>
                {items.map((item) => (
                  <Item key={keyOf(item)} item={item} onChoose={choose} />
                ))}
              </Command.Group>
            ),
        )
      }
    </SearchDialog>
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
