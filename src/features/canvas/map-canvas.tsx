import '@xyflow/react/dist/base.css';
import {
  ConnectionMode,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  type SetViewport,
} from '@xyflow/react';
import { type RefObject, useDeferredValue, useMemo, useRef } from 'react';
import { useShow } from '#actions/show.ts';
import { useCardClipboard } from '#actions/use-card-clipboard.ts';
import { hiddenCounts } from '#core/queries/visible.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import { ContextMenu } from '#ui/context-menu.tsx';
import { useHandler } from '#ui/use-handler.ts';
import { BandEdgeNames } from './band-edge-names.tsx';
import { BandNames } from './band-names.tsx';
import { openingView, SMALLEST_ZOOM } from './camera-moves.ts';
import { useFocusFollows } from './card-focus.ts';
import { CardList } from './card-list.tsx';
import { CeilingLine } from './ceiling-line.tsx';
import { DragPreview } from './drag-preview.tsx';
import { ElementCard } from './element-card.tsx';
import { FoundMarks } from './found-marks.tsx';
import { LinkInHand } from './link-in-hand.tsx';
import { LinkLines } from './link-lines.tsx';
import { LinkStop } from './link-stop.tsx';
import { LinkingTarget } from './linking-target.tsx';
import { litBy, litPathway } from './lit.ts';
import styles from './map-canvas.module.css';
import { whileDragging } from './map-nodes.ts';
import { MapSheet } from './map-sheet.tsx';
import { type MenuTarget, menuItems } from './menu-items.ts';
import { Overview } from './overview.tsx';
import { Paper } from './paper.tsx';
import { LARGEST_ZOOM } from './pinch.ts';
import { useArriving } from './use-arriving.ts';
import { useCamera } from './use-camera.ts';
import { type CardDrag, useCardDrag } from './use-card-drag.ts';
import { useDraggedLinks } from './use-dragged-links.ts';
import { useEndOfFirstPicture } from './use-end-of-first-picture.ts';
import { useFrame } from './use-frame.ts';
import { useGlide } from './use-glide.ts';
import { useKeptCards } from './use-kept-cards.ts';
import { useLeanStore } from './use-lean-store.ts';
import { useLinking } from './use-linking.ts';
import { tabStopOf, useMapElements } from './use-map-elements.ts';
import { useMapKeys } from './use-map-keys.ts';
import { useMapPicture } from './use-map-picture.ts';
import { useMarquee } from './use-marquee.ts';
import { useMounted } from './use-mounted.ts';
import { useOutlasting } from './use-outlasting.ts';
import { usePicturePointer } from './use-picture-pointer.ts';
import { usePictureStage } from './use-picture-stage.ts';
import { usePresses } from './use-presses.ts';
import { useFirstView, useRememberedPlace } from './use-remembered-place.ts';
import { useReturnFromShow } from './use-return-from-show.ts';
import { useRevealAboveBar } from './use-reveal-above-bar.ts';
import { useRevealOnResize } from './use-reveal-on-resize.ts';
import { useRightDrag } from './use-right-drag.ts';
import { useScreenUnit } from './use-screen-unit.ts';
import { useSelectionInView } from './use-selection-in-view.ts';
import { useShownModel } from './use-shown-model.ts';
import { useSpacePan } from './use-space-pan.ts';
import { useTouch } from './use-touch.ts';
import { ViewStrip } from './view-strip.tsx';
import { ZoomControls } from './zoom-controls.tsx';

/** Nothing in the app leads to another site; the README thanks React Flow. */
const NO_LINK_OUT = { hideAttribution: true };
const NODE_TYPES = { element: ElementCard };
/** A press on a card may tremble by so much, in px; from there on the card is dragged. */
const PRESS_PX = 4;
/** From this many cards on, a small map of the map shows. */
const MINIMAP_FROM = 40;

/** The map: the chain drawn as cards and links, edited in its place. */
export function MapCanvas() {
  const session = useSession();
  const db = useDatabase();
  const menuTarget = useRef<MenuTarget>('paper');
  // The menu is around the map, not of it: an edit draws the map anew, and the menu stays as it is.
  return (
    <ReactFlowProvider>
      <ContextMenu items={() => menuItems(menuTarget.current, { session, db })}>
        <ElementMap menuTarget={menuTarget} />
      </ContextMenu>
    </ReactFlowProvider>
  );
}

function ElementMap({ menuTarget }: { menuTarget: RefObject<MenuTarget> }) {
  const model = useShownModel();
  const scene = useShow((state) => state.scene);
  const pathway = useSessionState((state) => state.pathway);
  const hidden = useSessionState((state) => hiddenCounts(state.model, state));
  const selection = useSessionState((state) => state.selection);
  const readOnly = useSessionState((state) => state.readOnly !== undefined);
  useLeanStore();
  const picture = useMapPicture(model);
  const holder = useRef<HTMLElement>(null);
  const leaving = useRef(false);
  const frame = useFrame(holder);
  // A map that comes back from a show stands as it did before anything glides on it.
  useReturnFromShow(scene, picture.layout, frame);
  const shown = useGlide(picture, holder, frame);
  const { boxes } = picture.layout;
  const { isLarge, isPicture, onPicture } = usePictureStage(boxes.size);
  const { elements, links } = model;
  const lit = useMemo(
    () =>
      pathway ? litPathway({ elements, links }, pathway) : litBy({ elements, links }, selection),
    [elements, links, selection, pathway],
  );
  const link = selectedLinkIn(links, selection);
  // The map is one stop of Tab: the selected link, or else a card.
  const tabStop = link === undefined ? tabStopOf(model, selection) : undefined;
  const { drag, onNodeDrag, onNodeDragStop, giveUp } = useCardDrag(picture.layout);
  const onto = drag && ontoOf(drag);
  const { hovered, under, hoverProps } = usePicturePointer(picture.layout, isPicture);
  const inHand = { selection, tabStop, hovered, dragged: drag?.ids, onto };
  const presses = usePresses(holder, under, menuTarget);
  const { kept, ringed } = useKeptCards(inHand);
  const mounted = useMounted(boxes, isPicture, kept);
  const { faces } = picture;
  const drawn = useMapElements(model, {
    faces,
    layout: shown,
    lit,
    isDimmed: pathway !== undefined,
    tabStop,
    mounted,
  });
  const { nodes, links: arrived, isWhole } = useArriving(drawn.nodes, drawn.links);
  const onPlaced = useEndOfFirstPicture(isWhole);
  // A map that was large keeps its picture until all of its cards are elements.
  const hasSheet = useOutlasting(isLarge, isWhole);
  const { draggedLinks, standing, elsewhere } = useDraggedLinks(model, drag?.ids, arrived);
  const onConnectEnd = useLinking(boxes);
  const marquee = useMarquee(boxes);
  const { onKeyDown, onKeyUp, anchor } = useMapKeys(picture.layout, leaving);
  const onFirstView = useCamera(picture.layout, frame, holder);
  useRevealOnResize(picture.layout, frame, holder);
  useRevealAboveBar(picture.layout, frame);
  useRememberedPlace(holder, frame);
  useSelectionInView(picture.layout, frame, holder);
  useFocusFollows(holder);
  useCardClipboard(holder);
  useTouch(holder, { giveUp, ...presses });
  useRightDrag(holder);
  useSpacePan(holder);
  useScreenUnit(holder);

  // Everything on the map asks anew what it is; that can wait until the page of a show is there.
  const minZoom = useDeferredValue(scene?.leastZoom ?? SMALLEST_ZOOM);
  const firstView = useFirstView(picture.layout);
  const onInit = useHandler(({ setViewport }: { setViewport: SetViewport }) => {
    void setViewport(openingView(picture.layout, frame.current()));
    onFirstView();
    onPlaced();
  });

  return (
    <section
      ref={holder}
      tabIndex={-1}
      onContextMenuCapture={presses.onContextMenuCapture}
      className={styles.map}
      data-view-picture=""
      data-large-map={isPicture || undefined}
      data-show={scene ? '' : undefined}
      data-dimmed={pathway ? '' : undefined}
      data-over-link={(hovered !== undefined && model.links.has(hovered)) || undefined}
      {...hoverProps}
      aria-label={m.map_region()}
      onKeyDown={onKeyDown}
      onKeyUp={onKeyUp}
      onBlur={() => {
        leaving.current = false;
      }}
      onDoubleClick={presses.onDoubleClick}
    >
      <ReactFlow
        nodes={drag ? whileDragging(nodes, { ...drag, onto }, boxes) : nodes}
        nodeTypes={NODE_TYPES}
        {...(firstView && { defaultViewport: firstView })}
        onInit={onInit}
        onNodeClick={presses.onNodeClick}
        onNodeDoubleClick={presses.onNodeDoubleClick}
        onPaneClick={presses.onPaneClick}
        {...marquee}
        selectionMode={SelectionMode.Partial}
        minZoom={minZoom}
        maxZoom={LARGEST_ZOOM}
        panOnScroll
        zoomOnDoubleClick={false}
        nodesDraggable={!readOnly}
        nodeDragThreshold={PRESS_PX}
        nodeClickDistance={PRESS_PX}
        onNodeDrag={onNodeDrag}
        onNodeDragStop={onNodeDragStop}
        nodesConnectable={!readOnly}
        connectionMode={ConnectionMode.Loose}
        connectOnClick={false}
        connectionRadius={24}
        onConnectEnd={onConnectEnd}
        nodesFocusable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        proOptions={NO_LINK_OUT}
      >
        <Paper />
        <LinkLines links={standing} />
        {hasSheet && (
          <MapSheet
            layout={shown}
            isProvisional={picture.isProvisional}
            isCovered={!isPicture}
            onPicture={onPicture}
            faces={faces}
            lit={lit}
            isDimmed={pathway !== undefined}
            hidden={hidden}
            ringed={ringed}
            without={elsewhere}
          />
        )}
        {picture.labels && <BandNames labels={picture.labels} />}
        <FoundMarks boxes={shown.boxes} />
        <LinkInHand layout={shown} hovered={hovered} />
        <LinkingTarget boxes={shown.boxes} />
        {link !== undefined && (
          <LinkStop model={model} layout={shown} id={link} cameFrom={anchor} />
        )}
        {drag && <DragPreview drag={drag} layout={picture.layout} links={draggedLinks} />}
        {!scene && elements.size >= MINIMAP_FROM && (
          <Overview picture={picture} frame={frame} lit={pathway && lit} />
        )}
      </ReactFlow>
      {isLarge && <CardList model={model} faces={faces} label={m.map_all_cards()} />}
      {picture.labels && (
        <BandEdgeNames labels={picture.labels} isDown={picture.layout.orientation === 'down'} />
      )}
      <CeilingLine
        layout={picture.layout}
        shown={shown}
        labels={picture.labels}
        readOnly={readOnly || scene !== undefined}
      />
      <ViewStrip />
      {!scene && <ZoomControls />}
    </section>
  );
}

function selectedLinkIn(
  links: ReadonlyMap<string, unknown>,
  selection: ReadonlySet<string>,
): string | undefined {
  const [id] = selection;
  return selection.size === 1 && id !== undefined && links.has(id) ? id : undefined;
}

function ontoOf({ target }: CardDrag): string | undefined {
  return target?.kind === 'onto' ? target.parent : undefined;
}
