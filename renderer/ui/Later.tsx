import { type ReactNode, useDeferredValue } from 'react';

/** Something heavy that is drawn right after what stands beside it: a plan's chart is seen first. */
export function Later({ children }: { readonly children: ReactNode }) {
  const isTime = useDeferredValue(true, false);
  return isTime ? children : null;
}
