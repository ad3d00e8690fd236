import { UserRoundPlus } from 'lucide-react';
import type { Role } from '../../../shared/model/entities.ts';
import { titleKindOfPerson } from '../../../shared/model/title-kind.ts';
import { currentAnalysis } from '../../store/hooks.ts';
import { Avatar, type Part } from '../../ui/Marks.tsx';
import { pickerWords } from '../../words/inspector-words.ts';
import { Picker, type PickerExtra, type PickerItem } from './Picker.tsx';

interface PersonPickerProps {
  readonly label: string;
  readonly shown?: string;
  /** People who are not offered: those who are there already. */
  readonly without: readonly string[];
  readonly onPick: (personId: string) => void;
  /** Makes a new person; absent where only people of the plan can be chosen. */
  readonly onNew?: (name: string) => void;
  readonly onOpenPosition?: () => void;
}

const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
const partOf: Readonly<Record<string, Part>> = {
  pm: 'pm',
  po: 'po',
  'product-leader': 'leader',
  executive: 'leader',
  'engineering-leader': 'leader',
  'delivery-leader': 'leader',
};

/** How somebody is drawn when no role is meant: by what their title stands for. */
export function partOfTitle(person: Parameters<typeof titleKindOfPerson>[0]): Part {
  return partOf[titleKindOfPerson(person) ?? ''] ?? 'member';
}

export function partOfRole(role: Role): Part {
  return role;
}

/** Chooses somebody of the plan, or makes somebody new. */
export function PersonPicker(props: PersonPickerProps) {
  const items = (): PickerItem[] =>
    [...currentAnalysis().index.people.values()]
      .filter(({ person }) => !props.without.includes(person.id))
      .sort((a, b) => byName.compare(a.person.name, b.person.name))
      .map(({ person }) => ({
        id: person.id,
        name: person.name,
        detail: person.title,
        mark: <Avatar name={person.name} part={partOfTitle(person)} open={person.open} />,
      }));
  const { onNew, onOpenPosition } = props;
  const extras: PickerExtra[] = [
    ...(onNew
      ? [
          {
            id: 'new',
            label: (typed: string) =>
              typed === '' ? pickerWords.newPerson : pickerWords.newPersonNamed(typed),
            onPick: (typed: string) => onNew(typed === '' ? pickerWords.newPersonName : typed),
          },
        ]
      : []),
    ...(onOpenPosition
      ? [{ id: 'open', label: () => pickerWords.openPosition, onPick: onOpenPosition }]
      : []),
  ];
  return (
    <Picker
      label={props.label}
      {...(props.shown === undefined ? {} : { shown: props.shown })}
      icon={<UserRoundPlus />}
      placeholder={pickerWords.findPerson}
      items={items}
      onPick={props.onPick}
      extras={extras}
    />
  );
}
