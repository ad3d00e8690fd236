import { Command } from 'cmdk';
import { Boxes, CircleSlash2, Search, UserRound, UserRoundSearch, UsersRound } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useState } from 'react';
import type { Structure } from '../../shared/model/document.ts';
import { currentAnalysis } from '../store/hooks.ts';
import { currentStructure } from '../store/plan-store.ts';
import { useAfterClose } from '../ui/use-after-close.ts';
import { chooseWords as words } from '../words/choose-words.ts';
import type { Ask } from './choice.ts';
import { type Choice, choicesFor } from './choices.ts';
import { giveAnswer } from './give-answer.ts';
import { useTypedSearch } from './use-typed-search.ts';
import './palette.css';

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
  const { afterClose, onCloseAutoFocus } = useAfterClose();
  const choose = ({ answer }: Choice) => {
    onClose();
    afterClose(() => giveAnswer(ask, answer));
  };
  const { found: choices, list, field } = useTypedSearch({ search, bestOf, keyOf, choose });
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        {/* No Dialog.Overlay: it would write a style element, which the page's policy refuses. */}
        <div className="palette-overlay" />
        <Dialog.Content
          className="palette"
          aria-describedby={undefined}
          onCloseAutoFocus={onCloseAutoFocus}
        >
          <Dialog.Title className="palette-question">{question}</Dialog.Title>
          <Command shouldFilter={false} loop label={question} {...list}>
            <div className="palette-search">
              <Search aria-hidden="true" />
              <Command.Input {...field} placeholder={placeholderOf(ask)} />
            </div>
            <Command.List className="palette-list" label={question}>
              <Command.Empty className="palette-empty">{words.nothing}</Command.Empty>
              {choices.map((choice) => (
                <Item key={choice.key} choice={choice} onChoose={choose} />
              ))}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const icons = { product: Boxes, squad: UsersRound, person: UserRound, none: CircleSlash2 } as const;

interface ItemProps {
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

function Item({ choice, onChoose }: ItemProps) {
  const Icon = choice.open ? UserRoundSearch : icons[choice.kind];
  return (
    <Command.Item className="palette-item" value={choice.key} onSelect={() => onChoose(choice)}>
      <Icon aria-hidden="true" />
      <span className="palette-text">{choice.text}</span>
      {choice.more && <span className="palette-more">{choice.more}</span>}
    </Command.Item>
  );
}
