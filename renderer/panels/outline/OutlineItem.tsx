import { Box, ChevronRight, CircleDashed, FolderOpen, UserRound, UsersRound } from 'lucide-react';
import { type DragEvent, type MouseEvent, memo } from 'react';
import { moveSquadsTo } from '../../actions/move-squads.ts';
import { draggedKind, putDragged, readDragged } from '../../canvas/drag-data.ts';
import { Highlight } from '../../search/Highlight.tsx';
import { currentStructure } from '../../store/plan-store.ts';
import { runCommand } from '../../store/run-command.ts';
import { RoleWord, SeverityMark } from '../../ui/Marks.tsx';
import { outlineWords } from '../../words/panel-words.ts';
import { marksOf, type OutlineRow } from './outline-rows.ts';
import type { OutlineNode } from './outline-tree.ts';

interface OutlineItemProps {
  readonly id: string;
  readonly row: OutlineRow;
  readonly top: number;
  readonly query: string;
  readonly selected: boolean;
  readonly active: boolean;
  readonly onOpen: (row: OutlineRow, event: MouseEvent) => void;
  readonly onInspect: (row: OutlineRow) => void;
  readonly onExpand: (row: OutlineRow) => void;
}

const icons = { product: Box, squad: UsersRound, person: UserRound, group: FolderOpen } as const;

function takesSquads(node: OutlineNode): boolean {
  return node.kind === 'product' || node.key === 'loose';
}

function dropSquad(event: DragEvent, node: OutlineNode): void {
  const dragged = readDragged(event.dataTransfer);
  if (dragged?.kind !== 'squad') return;
  event.preventDefault();
  const squad = currentStructure().squad.get(dragged.id);
  const productId = node.kind === 'product' ? node.id : null;
  if (!squad || squad.productId === productId) return;
  const label = productId
    ? outlineWords.move(squad.name, node.name)
    : outlineWords.takeOut(squad.name);
  runCommand(label, (structure) => moveSquadsTo(structure, [squad.id], productId));
}

/** One line of the outline. */
export const OutlineItem = memo(function OutlineItem(props: OutlineItemProps) {
  const { id, row, top, query, selected, active } = props;
  const { node } = row;
  const marks = marksOf(node, row.expanded === false);
  const Icon = node.open ? CircleDashed : icons[node.kind];
  const kind = node.open ? outlineWords.openPosition : outlineWords.kind[node.kind];
  const draggable = node.kind === 'person' || node.kind === 'squad';
  const mark = (event: DragEvent<HTMLElement>, over: boolean) => {
    if (over && draggedKind(event.dataTransfer) !== 'squad') return;
    if (over) event.preventDefault();
    event.currentTarget.dataset.over = String(over);
  };
  const drop = takesSquads(node)
    ? {
        onDragOver: (event: DragEvent<HTMLElement>) => mark(event, true),
        onDragLeave: (event: DragEvent<HTMLElement>) => mark(event, false),
        onDrop: (event: DragEvent<HTMLElement>) => {
          mark(event, false);
          dropSquad(event, node);
        },
      }
    : {};
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus and names its active row
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys
    <div
      id={id}
      role="treeitem"
      className={`outline-item outline-${node.kind}`}
      style={{ transform: `translateY(${top}px)`, paddingLeft: 4 + (row.level - 1) * 14 }}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.expanded ?? undefined}
      aria-selected={selected}
      data-active={active}
      draggable={draggable}
      onDragStart={(event) => {
        if (node.kind === 'person' || node.kind === 'squad') {
          putDragged(event.dataTransfer, { kind: node.kind, id: node.id });
        }
      }}
      onClick={(event) => props.onOpen(row, event)}
      onDoubleClick={() => props.onInspect(row)}
      {...drop}
    >
      <span
        className="outline-twist"
        data-expanded={row.expanded ?? undefined}
        aria-hidden="true"
        onClick={(event) => {
          if (row.expanded === null) return;
          event.stopPropagation();
          props.onExpand(row);
        }}
      >
        {row.expanded !== null && <ChevronRight />}
      </span>
      <span
        className={`outline-name ${node.open ? 'outline-name-open' : ''}`}
        dir="auto"
        title={node.name}
      >
        <Highlight text={node.name} query={query} />
        {kind !== '' && <span className="outline-kind">{outlineWords.afterName(kind)}</span>}
      </span>
      <span className="outline-mark">
        {node.role && node.role !== 'member' ? (
          <RoleWord part={node.role} />
        ) : (
          <Icon className="outline-icon" aria-hidden="true" />
        )}
      </span>
      {node.detail !== '' && <span className="outline-detail">{node.detail}</span>}
      {marks && (
        <SeverityMark
          severity={marks.severity}
          {...(marks.count > 1 ? { count: marks.count } : {})}
        />
      )}
    </div>
  );
});
