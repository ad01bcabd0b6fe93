import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { cameraStore } from '#actions/camera.ts';
import { selectedElement } from '#actions/element-actions.ts';
import { type Scene, SHOW_BAR_HEIGHT, type Stage, showStore, useShow } from '#actions/show.ts';
import type { Model } from '#core/model/model.ts';
import { openBook } from '#core/present/book.ts';
import { legibleZoom, pagesOf } from '#core/present/pages.ts';
import { wayUp } from '#core/present/way-up.ts';
import { BAND_HEAD } from '#core/scene/band-labels.ts';
import { type CardFace, cardFaces } from '#core/scene/card-face.ts';
import { THEME } from '#core/scene/theme.ts';
import { cardWords } from '#i18n/card-words.ts';
import { useLocale } from '#i18n/locale.ts';
import { useSession, useSessionState } from '#session/session-context.ts';
import { useVisibleModel } from '#session/use-visible-model.ts';
import { layersOf, type Moment, nextMoment, pagePart, pathwayPart } from './scene-part.ts';
import { SLICE, usePageCount } from './use-page-count.ts';

/** Around the map in a show, in px. */
const MARGIN = 28;
/** The part of the screen's height that the sentence takes. */
const SENTENCE = 0.22;
/** The text of the badge that counts the cards below one, in map units. */
const BADGE_TEXT = 14;

/**
 * Directs the show: which cards are on this screen (`undefined` until the first page is found), which of them are
 * veiled, and what the next step is.
 */
export function useStage(follows: boolean): {
  moment: Moment;
  scene: Scene | undefined;
  setMoment: (moment: Moment) => void;
} {
  const session = useSession();
  const locale = useLocale();
  const model = useVisibleModel();
  const kind = useShow((state) => state.kind);
  const selected = useSessionState(({ selection }) => selection.values().next().value);
  const size = useWindowSize();
  const [moment, setMoment] = useState<Moment>({
    page: 0,
    step: 0,
    from: selectedElement(session),
  });

  const faces = useMemo(() => cardFaces(model, cardWords(locale)), [model, locale]);
  // A phone that is held upright is looked at from near by: there its shorter side counts.
  const leastZoom = legibleZoom(smallestText(model, faces), Math.min(size.width, size.height));
  const covered = kind === 'pages' ? 0 : Math.round(size.height * SENTENCE);
  // What hangs below a card stays clear of the sentence.
  const below = covered > 0 ? 2 * MARGIN : MARGIN;
  const { bands, orientation } = model.about;
  const room = useMemo(() => {
    const names = bands ? BAND_HEAD[orientation] : { width: 0, height: 0 };
    return {
      width: (size.width - 2 * MARGIN) / leastZoom - names.width,
      height: (size.height - covered - SHOW_BAR_HEIGHT - below) / leastZoom - names.height,
    };
  }, [size, covered, below, leastZoom, bands, orientation]);
  const book = useMemo(() => openBook(pagesOf(model, faces, room)), [model, faces, room]);
  const pages = usePageCount(book, model.elements.size);
  const scene = useMemo(() => {
    const part =
      kind === 'pathway'
        ? pathwayPart(model, moment, faces, room)
        : pagePart(model, book, moment, kind, pages);
    return { ...part, leastZoom, covered };
  }, [model, book, moment, kind, pages, faces, room, leastZoom, covered]);

  // Whatever is selected is on the screen and not veiled; and so is a card that was just made.
  const known = useRef(model.elements);
  const isTurning = useRef(false);
  useLayoutEffect(() => {
    const before = known.current;
    known.current = model.elements;
    isTurning.current = false;
    if (kind === 'pathway') return;
    const isNew = (id: string): boolean => !before.has(id);
    const made =
      model.elements.size > before.size ? [...model.elements.keys()].find(isNew) : undefined;
    const wanted = [made, selected].find(
      (id) => id !== undefined && model.elements.has(id) && isOff(scene, id),
    );
    if (wanted === undefined) return;
    isTurning.current = true;
    const turn = (): void => {
      const page = scene.cards.has(wanted) ? moment.page : book.indexOf(wanted);
      const shown = book.at(page);
      const step = shown && (layersOf(model, shown).get(wanted) ?? shown.depth);
      if (step === undefined) showStore.setState({ scene });
      else setMoment({ ...moment, page, step });
    };
    // At the beginning all pages before it are laid out first, some at a time.
    if (showStore.getState().scene) return turn();
    let timer = 0;
    const seek = (): void => {
      const end = performance.now() + SLICE;
      while (!book.hasMade(wanted) && book.readOn()) {
        if (performance.now() < end) continue;
        timer = window.setTimeout(seek);
        return;
      }
      turn();
    };
    timer = window.setTimeout(seek);
    return () => clearTimeout(timer);
  }, [selected, kind, model, book, scene, moment]);

  useLayoutEffect(() => {
    // The page that is turned to comes at once: this one needn't be drawn first.
    if (!isTurning.current) showStore.setState({ scene });
  }, [scene]);
  // The map is asked when it has a page: it is drawn anew after this.
  const hasPage = useShow((state) => state.scene !== undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page stays where it was in a room of another size
  useEffect(() => {
    if (hasPage) queueMicrotask(() => cameraStore.getState().camera?.fit());
  }, [hasPage, covered, leastZoom, size]);
  // Letters go to the question by themselves; it comes up with the first.
  useEffect(() => {
    // Nothing is asked any more: the page has the room of the question. A focus lays the screen out, which waits until
    // the cards that aren't on the page have gone.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    queueMicrotask(() => cameraStore.getState().camera?.focus());
  }, []);
  useEffect(() => () => showStore.setState({ stage: undefined }), []);

  useEffect(() => {
    if (!hasPage) return;
    const turnTo = (next: Moment): void => {
      const page = book.at(next.page);
      if (!page) return;
      setMoment(next);
      const chosen = selectedElement(session);
      const stays = chosen !== undefined && page.cards.has(chosen);
      if (!stays || next.page !== moment.page) session.select(page.tops.slice(0, 1));
    };
    const stage: Stage = {
      go(steps) {
        if (kind === 'pathway') {
          const way = wayUp(model, moment.from ?? '');
          const step = Math.max(0, Math.min(way.length - 1, moment.step + steps));
          setMoment({ ...moment, step });
          const at = way[step];
          if (at !== undefined) session.select([at]);
        } else {
          let next = moment;
          for (let left = Math.abs(steps); left > 0; left--) {
            next = nextMoment(book, next, kind, steps > 0 ? 1 : -1);
          }
          turnTo(next);
        }
      },
      begin() {
        setMoment({ ...moment, step: 0, from: selectedElement(session) });
        if (kind === 'layers') session.select(book.at(moment.page)?.tops.slice(0, 1) ?? []);
      },
    };
    const { ahead } = showStore.getState();
    showStore.setState({ stage, ahead: 0 });
    if (ahead !== 0) stage.go(ahead);
  }, [hasPage, book, model, moment, kind, session]);

  // A way of showing begins at its beginning, from the selected card; a screen that follows is told where.
  const begun = useRef(kind);
  useEffect(() => {
    if (!hasPage || begun.current === kind) return;
    begun.current = kind;
    if (!follows) showStore.getState().stage?.begin();
  }, [hasPage, kind, follows]);

  return { moment, scene: hasPage ? scene : undefined, setMoment };
}

/** Whether a card is not on the screen, or only its outline. */
function isOff({ cards, veiled }: Scene, id: string): boolean {
  return !cards.has(id) || veiled.has(id);
}

function smallestText({ about }: Model, faces: ReadonlyMap<string, CardFace>): number {
  let smallest = about.bands ? Math.min(THEME.band.size, BADGE_TEXT) : BADGE_TEXT;
  for (const { lines, chips, counts } of faces.values()) {
    for (const { size } of lines) smallest = Math.min(smallest, size);
    for (const { text } of [...chips, ...counts]) smallest = Math.min(smallest, text.size);
  }
  return smallest;
}

function useWindowSize(): { readonly width: number; readonly height: number } {
  const size = useSyncExternalStore(
    (onChange) => {
      addEventListener('resize', onChange);
      return () => removeEventListener('resize', onChange);
    },
    () => `${innerWidth} ${innerHeight}`,
  );
  return useMemo(() => {
    const [width = 0, height = 0] = size.split(' ').map(Number);
    return { width, height };
  }, [size]);
}
