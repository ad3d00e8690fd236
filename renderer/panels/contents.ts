/* What fills the panels beside the chart: heavy, and loaded as one once the chart has been painted. */

export { EvidencePanel } from './evidence/EvidencePanel.tsx';
export { FindingsPanel } from './findings/FindingsPanel.tsx';
export { Inspector } from './inspector/Inspector.tsx';
export { Outline } from './outline/Outline.tsx';
export { nearestNode, outlineHits } from './outline/outline-hits.ts';
export { outlineOf } from './outline/outline-tree.ts';
