import { LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';

/** Stands where findings will be while the rules still run. Seen only where that takes a while. */
export function BeingWorkedOut({ children }: { readonly children: ReactNode }) {
  return (
    <div className="findings-empty findings-awaited" role="status">
      <LoaderCircle aria-hidden="true" />
      <p>{children}</p>
    </div>
  );
}
