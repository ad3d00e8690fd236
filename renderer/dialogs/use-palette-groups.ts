import Fuse, { type FuseResult } from 'fuse.js';
import { useMemo, useState } from 'react';
import { planStore } from '../store/plan-store.ts';
import { actionItems, type PaletteItem, subjectItems } from './palette-items.ts';
import { recentCommands } from './palette-recent.ts';

/** Of each group only the best are listed: typing one more letter is quicker than scrolling. */
const MOST = 8;

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
export function usePaletteGroups(query: string): Group[] {
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
