import '@xyflow/react/dist/base.css';
import {
  Background,
  BackgroundVariant,
  ConnectionMode,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useReactFlow,
} from '@xyflow/react';
import { type ClipboardEvent, useEffect, useMemo, useRef } from 'react';
import { askBarStore } from '#actions/ask-bar.ts';
import { cameraStore } from '#actions/camera.ts';
import { copySelection, cutSelection, pasteBelowSelection } from '#actions/clipboard.ts';
import { useDialogs } from '#actions/dialogs.ts';
import { addCard } from '#actions/element-actions.ts';
import { levelForNew } from '#core/queries/levels.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Session } from '#session/session.ts';
import { useSession, useSessionState } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import { ContextMenu } from '#ui/context-menu.tsx';
import { BandNames } from './band-names.tsx';
import { type Frame, fitBox } from './camera-moves.ts';
import { DropGap } from './drop-gap.tsx';
import { ElementCard } from './element-card.tsx';
import { LinkLine } from './link-line.tsx';
import styles from './map-canvas.module.css';
import { whileDragging } from './map-nodes.ts';
import { type MenuTarget, menuItems } from './menu-items.ts';
import { Overview } from './overview.tsx';
import { PickCardDialog } from './pick-card-dialog.tsx';
import { type CardDrag, useCardDrag } from './use-card-drag.ts';
import { useGlide } from './use-glide.ts';
import { useLinking } from './use-linking.ts';
import { useMapElements } from './use-map-elements.ts';
import { useMapKeys } from './use-map-keys.ts';
import { useMapPicture } from './use-map-picture.ts';
import { useMarquee } from './use-marquee.ts';
import { ZoomControls } from './zoom-controls.tsx';

const NODE_TYPES = { element: ElementCard };
/** From this many cards on, a small map of the map shows. */
const MINIMAP_FROM = 40;
const EDGE_TYPES = { link: LinkLine };

/** Room to breathe around what is brought into view, in px. */
const MARGIN = 28;
/** However much lies over the map, this much of its height is used, in px. */
const LEAST_HEIGHT = 160;

/** The map: the chain drawn as cards and links, edited in its place. */
export function MapCanvas() {
  return (
    <ReactFlowProvider>
      <ElementMap />
    </ReactFlowProvider>
  );
}

function ElementMap() {
  const session = useSession();
  const { setViewport, zoomIn, zoomOut, getViewport, screenToFlowPosition } = useReactFlow();
  const model = useSessionState((state) => state.model);
  const selection = useSessionState((state) => state.selection);
  const readOnly = useSessionState((state) => state.readOnly !== undefined);
  const picture = useMapPicture(model);
  const holder = useRef<HTMLElement>(null);
  const leaving = useRef(false);
  const menuTarget = useRef<MenuTarget>('paper');
  const db = useDatabase();
  const dialog = useDialogs((state) => state.open);
  const frame = useRef((): Frame => frameOf(holder.current));
  const shown = useGlide(picture.layout, frame);
  const { nodes, edges } = useMapElements(model, picture.faces, shown, selection);
  const { drag, onNodeDrag, onNodeDragStop } = useCardDrag(picture.layout);
  const onConnectEnd = useLinking();
  const marquee = useMarquee();
  const onKeyDown = useMapKeys(picture.layout, leaving);
  const bounds = useRef(picture.layout.bounds);
  bounds.current = picture.layout.bounds;

  const camera = useMemo(
    () => ({
      zoomIn: () => void zoomIn(),
      zoomOut: () => void zoomOut(),
      fit: () => void setViewport(fitBox(bounds.current, frame.current())),
      actualSize: () => {
        const { x, y, zoom } = getViewport();
        const { left, right, top, bottom } = frame.current();
        const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
        void setViewport({
          x: middle.x - (middle.x - x) / zoom,
          y: middle.y - (middle.y - y) / zoom,
          zoom: 1,
        });
      },
      focus: () => focusCard(holder.current, undefined),
    }),
    [zoomIn, zoomOut, setViewport, getViewport],
  );

  useEffect(() => {
    cameraStore.setState({ camera });
    return () => cameraStore.setState({ camera: undefined });
  }, [camera]);

  useEffect(() => {
    // The keyboard follows the selection while it is on the map; in the question bar it stays where it is.
    const [id] = selection;
    const active = document.activeElement;
    if (id && active instanceof HTMLElement && holder.current?.contains(active)) {
      if (!(active instanceof HTMLTextAreaElement)) focusCard(holder.current, id);
    }
  }, [selection]);

  const area = (
    <section
      ref={holder}
      onContextMenuCapture={(event) => aim(event.target)}
      className={styles.map}
      data-view-picture=""
      aria-label={m.map_region()}
      onKeyDown={onKeyDown}
      onBlur={() => {
        leaving.current = false;
      }}
      onCopy={(event) => onClipboard(event, copySelection)}
      onCut={(event) => onClipboard(event, cutSelection)}
      onPaste={(event) => onClipboard(event, pasteBelowSelection)}
      onDoubleClick={(event) => {
        if (!(event.target instanceof Element) || !event.target.matches('.react-flow__pane'))
          return;
        addOnPaper(screenToFlowPosition({ x: event.clientX, y: event.clientY }));
      }}
    >
      <ReactFlow
        nodes={drag ? whileDragging(nodes, { ...drag, onto: ontoOf(drag) }) : nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        onInit={() => camera.fit()}
        onNodeClick={(event, { id }) => {
          session.select(event.shiftKey ? [...selection, id] : [id]);
          focusCard(holder.current, id);
        }}
        onNodeDoubleClick={(_, { id }) => session.edit(id)}
        onEdgeClick={(_, { id }) => session.select([id])}
        onPaneClick={() => session.select([])}
        {...marquee}
        selectionMode={SelectionMode.Partial}
        minZoom={0.1}
        maxZoom={3}
        panOnScroll
        zoomOnDoubleClick={false}
        nodesDraggable={!readOnly}
        nodeDragThreshold={4}
        onNodeDrag={onNodeDrag}
        onNodeDragStop={onNodeDragStop}
        nodesConnectable={!readOnly}
        connectionMode={ConnectionMode.Loose}
        connectOnClick={false}
        connectionRadius={24}
        onConnectEnd={onConnectEnd}
        nodesFocusable={false}
        edgesFocusable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        attributionPosition="bottom-right"
      >
        <Background variant={BackgroundVariant.Dots} gap={24} size={1.5} className={styles.dots} />
        {picture.labels && <BandNames labels={picture.labels} />}
        {drag?.target?.kind === 'among' && <DropGap gap={drag.target.gap} />}
        {model.elements.size >= MINIMAP_FROM && (
          <Overview bounds={picture.layout.bounds} frame={frame} />
        )}
      </ReactFlow>
      <ZoomControls />
    </section>
  );
  return (
    <>
      <ContextMenu area={area} items={() => menuItems(menuTarget.current, { session, db })} />
      {(dialog === 'connect-to' || dialog === 'move-to') && <PickCardDialog purpose={dialog} />}
    </>
  );

  /** Selects what a menu is opened on. */
  function aim(target: EventTarget): void {
    if (!(target instanceof Element)) return;
    const card = target.closest<HTMLElement>('[data-card]')?.dataset.card;
    const link = target.closest<HTMLElement>('.react-flow__edge')?.dataset.id;
    menuTarget.current = card ? 'card' : link ? 'link' : 'paper';
    const id = card ?? link;
    if (id && !session.store.getState().selection.has(id)) session.select([id]);
  }

  function onClipboard(
    event: ClipboardEvent,
    act: (session: Session, clipboard: DataTransfer) => boolean,
  ): void {
    // A title that is being edited has a clipboard of its own.
    if (event.target instanceof HTMLTextAreaElement) return;
    if (act(session, event.clipboardData)) event.preventDefault();
  }

  function addOnPaper(position: { x: number; y: number }): void {
    const current = session.store.getState().model;
    if (readOnly) return;
    const isFirst = current.elements.size === 0;
    const id = addCard(session, {
      title: isFirst ? m.card_new_goal() : m.card_new_outcome(),
      level: levelForNew(current),
      position,
    });
    if (!id) return;
    session.select([id]);
    session.edit(id);
  }
}

function ontoOf({ target }: CardDrag): string | undefined {
  return target?.kind === 'onto' ? target.parent : undefined;
}

/** The part of the map that nothing lies over: above the question bar. */
function frameOf(holder: HTMLElement | null): Frame {
  const width = holder?.clientWidth ?? 0;
  const height = holder?.clientHeight ?? 0;
  const covered = askBarStore.getState().bar?.height() ?? 0;
  return {
    left: MARGIN,
    top: MARGIN,
    right: width - MARGIN,
    bottom: Math.max(MARGIN + LEAST_HEIGHT, height - covered - 2 * MARGIN),
  };
}

function focusCard(holder: HTMLElement | null, id: string | undefined): void {
  const card = holder?.querySelector<HTMLElement>(
    id === undefined ? '[data-card][tabindex="0"]' : `[data-card="${CSS.escape(id)}"]`,
  );
  card?.focus({ preventScroll: true });
}
