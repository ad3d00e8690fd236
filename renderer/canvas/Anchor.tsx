/**
 * The corner of a card, as React Flow looks for it: all lines are measured from here. A plain
 * element, because thousands of React Flow's own handles would each listen to the whole chart.
 */
export function Anchor() {
  return <i className="anchor source target" data-handlepos="left" aria-hidden="true" />;
}
