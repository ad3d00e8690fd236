import { Command } from 'cmdk';
import { Boxes, CircleSlash2, UserRound, UserRoundSearch, UsersRound } from 'lucide-react';
import { useState } from 'react';
import type { Structure } from '../../shared/model/document.ts';
import { currentAnalysis } from '../store/hooks.ts';
import { currentStructure } from '../store/plan-store.ts';
import { chooseWords as words } from '../words/choose-words.ts';
import type { Ask } from './choice.ts';
import { type Choice, choicesFor } from './choices.ts';
import { giveAnswer } from './give-answer.ts';
import { SearchDialog } from './SearchDialog.tsx';

function questionOf(structure: Structure, ask: Ask): string {
  const { person, squad, product } = structure;
  if (ask.what === 'manager') {
    const [only = ''] = ask.people;
    const who = person.get(only)?.name ?? '';
    const count = ask.people.length;
    if (count > 1) return ask.dotted ? words.dotteds(count) : words.managers(count);
    return ask.dotted ? words.dotted(who) : words.manager(who);
  }
  if (ask.what === 'place') return words.place(person.get(ask.person)?.name ?? '');
  if (ask.what === 'product') {
    const [only = ''] = ask.squads;
    const count = ask.squads.length;
    return count > 1 ? words.products(count) : words.product(squad.get(only)?.name ?? '');
  }
  const { on, role } = ask;
  const place = ('squadId' in on ? squad.get(on.squadId) : product.get(on.productId))?.name ?? '';
  return role ? words.slot(role, place) : words.holder(place);
}

function placeholderOf(ask: Ask): string {
  if (ask.what === 'product') return words.findProduct;
  if (ask.what === 'place') return words.findPlace;
  return ask.what === 'holder' && !ask.role ? words.findRoleHolder : words.findPerson;
}

const bestOf = ([first]: readonly Choice[]) => first;
const keyOf = ({ key }: Choice) => key;

/** Asks for one thing of the plan by its name: the keyboard's way to connect, assign and move. */
export function ChooseDialog({ ask, onClose }: { ask: Ask; onClose: () => void }) {
  const [question] = useState(() => questionOf(currentStructure(), ask));
  const [search] = useState(() => choicesFor(currentAnalysis().index, ask));
  return (
    <SearchDialog
      title={question}
      titleShown
      placeholder={placeholderOf(ask)}
      nothing={words.nothing}
      {...{ search, bestOf, keyOf, onClose }}
      onChosen={({ answer }) => giveAnswer(ask, answer)}
    >
      {(choices, choose) =>
        choices.map((choice) => <Item key={choice.key} choice={choice} onChoose={choose} />)
      }
    </SearchDialog>
  );
}

const icons = { product: Boxes, squad: UsersRound, person: UserRound, none: CircleSlash2 } as const;

interface ItemProps {
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

function Item({ choice, onChoose }: ItemProps) {
  const { text, tail } = choice;
  const Icon = choice.open ? UserRoundSearch : icons[choice.kind];
  return (
    <Command.Item className="palette-item" value={choice.key} onSelect={() => onChoose(choice)}>
      <Icon aria-hidden="true" />
      <span className="palette-text">{tail ? text.slice(0, -tail.length) : text}</span>
      {tail && <span className="palette-tail">{tail}</span>}
      {choice.more && <span className="palette-more">{choice.more}</span>}
    </Command.Item>
  );
}
