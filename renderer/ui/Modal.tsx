import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { fieldWords } from '../words/field-words.ts';
import { IconButton } from './Button.tsx';
import './modal.css';

interface ModalProps {
  readonly title: string;
  /** One line under the title; also read out when the dialog opens. */
  readonly description?: string;
  readonly width?: 'small' | 'medium' | 'large';
  readonly footer?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the window. It is in the tree only while it is open. */
export function Modal({
  title,
  description,
  width = 'medium',
  footer,
  onClose,
  children,
}: ModalProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        {/* No Dialog.Overlay: it would write a style element, which the page's policy refuses. */}
        <div className="modal-overlay" />
        <Dialog.Content
          className={`modal modal-${width}`}
          // The dialog itself, unless something in it asks for the focus: on the close button, the
          // button's tooltip would open, and Escape would close that in place of the dialog.
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
          }}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <div className="modal-header">
            <div>
              <Dialog.Title className="modal-title">{title}</Dialog.Title>
              {description && (
                <Dialog.Description className="modal-description">{description}</Dialog.Description>
              )}
            </div>
            <Dialog.Close asChild>
              <IconButton label={fieldWords.close}>
                <X />
              </IconButton>
            </Dialog.Close>
          </div>
          <div className="modal-body">{children}</div>
          {footer && <div className="modal-footer">{footer}</div>}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
