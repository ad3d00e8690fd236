import { Command } from 'cmdk';
import { Search } from 'lucide-react';
import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { useAfterClose } from '../ui/use-after-close.ts';
import { type TypedSearch, useTypedSearch } from './use-typed-search.ts';
import './palette.css';

interface SearchDialogProps<Found, Item> extends Omit<TypedSearch<Found, Item>, 'choose'> {
  readonly title: string;
  /** The title stands over the field; without, only screen readers get it. */
  readonly titleShown?: boolean;
  readonly placeholder: string;
  /** Said where nothing is found. */
  readonly nothing: string;
  readonly onClose: () => void;
  /** Somebody chose; the dialog is gone and the focus back where it was. */
  readonly onChosen: (item: Item) => void;
  readonly children: (found: Found, choose: (item: Item) => void) => ReactNode;
}

/** A field over the window with the list of what is found by it. */
export function SearchDialog<Found, Item>(props: SearchDialogProps<Found, Item>) {
  const { title, titleShown = false, placeholder, nothing, onClose, onChosen, children } = props;
  const { search, bestOf, keyOf } = props;
  const { afterClose, onCloseAutoFocus } = useAfterClose();
  const choose = (item: Item) => {
    onClose();
    afterClose(() => onChosen(item));
  };
  const { found, list, field } = useTypedSearch({ search, bestOf, keyOf, choose });
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
          <Dialog.Title className={titleShown ? 'palette-question' : 'visually-hidden'}>
            {title}
          </Dialog.Title>
          <Command shouldFilter={false} loop label={title} {...list}>
            <div className="palette-search">
              <Search aria-hidden="true" />
              <Command.Input {...field} placeholder={placeholder} />
            </div>
            <Command.List className="palette-list" label={title}>
              <Command.Empty className="palette-empty">{nothing}</Command.Empty>
              {children(found, choose)}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
