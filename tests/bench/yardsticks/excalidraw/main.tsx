import './assets.ts';
import { Excalidraw, exportToBlob } from '@excalidraw/excalidraw';
import '@excalidraw/excalidraw/index.css';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { createRoot } from 'react-dom/client';
import type { Yardstick } from '../../bench-page.ts';
import '../page.css';
import { addLine, markPainted, OPENING_ZOOM, placedGraph, storedScene } from '../frame.ts';
import { boxElements, elementsOf } from './scene.ts';

// Excalidraw as it comes, with a scene of its own format.

type Elements = ReturnType<typeof elementsOf>;

/** How often something was drawn on the canvas of the scene: an element at a time, from a picture of it. */
let drawn = 0;
const { drawImage } = CanvasRenderingContext2D.prototype;
CanvasRenderingContext2D.prototype.drawImage = function (...args: unknown[]) {
  if (this.canvas.classList.contains('static')) {
    drawn += 1;
    if (drawn === 1) markPainted();
  }
  return Reflect.apply(drawImage, this, args);
};

function yardstickOf(api: ExcalidrawImperativeAPI): Yardstick {
  let before = 0;
  return {
    zoom: () => api.getAppState().zoom.value,
    isCard(clientX, clientY) {
      const { zoom, scrollX, scrollY, offsetLeft, offsetTop } = api.getAppState();
      const x = (clientX - offsetLeft) / zoom.value - scrollX;
      const y = (clientY - offsetTop) / zoom.value - scrollY;
      return api
        .getSceneElements()
        .some(
          (box) =>
            box.type === 'rectangle' &&
            x > box.x &&
            x < box.x + box.width &&
            y > box.y &&
            y < box.y + box.height,
        );
    },
    watch() {
      before = drawn;
    },
    shows: (title) => drawn > before && api.getSceneElements().some(({ id }) => id === title),
    isEditing: () => document.activeElement?.matches('textarea.excalidraw-wysiwyg') ?? false,
    choose() {
      const first = api.getSceneElements().find(({ type }) => type === 'rectangle');
      if (first) api.updateScene({ appState: { selectedElementIds: { [first.id]: true } } });
      document.querySelector<HTMLElement>('.excalidraw-container')?.focus();
    },
    exportPng: () =>
      exportToBlob({
        elements: api.getSceneElements(),
        files: null,
        mimeType: 'image/png',
        getDimensions: (width: number, height: number) => ({
          width: width * 2,
          height: height * 2,
          scale: 2,
        }),
      }),
  };
}

function start(elements: Elements): void {
  const box = boundsOf(elements);
  const { innerWidth, innerHeight } = window;
  const fitting = Math.min(innerWidth / box.width, innerHeight / box.height);
  const zoom = Math.min(1, Math.max(OPENING_ZOOM, fitting));
  const onApi = (api: ExcalidrawImperativeAPI): void => {
    window.bench = yardstickOf(api);
    addLine((title) => {
      const at = { x: box.x + box.width / 2 + 40, y: box.y + 40, width: 220, height: 64 };
      const added = boxElements({ id: title, title, level: 1, ...at });
      api.updateScene({ elements: [...api.getSceneElements(), ...added] });
    });
  };
  createRoot(document.querySelector('#root') as HTMLElement).render(
    <Excalidraw
      excalidrawAPI={onApi}
      initialData={{
        elements,
        appState: {
          zoom: { value: zoom as never },
          scrollX: innerWidth / zoom / 2 - box.x - box.width / 2,
          scrollY: -box.y + 20 / zoom,
        },
      }}
    />,
  );
}

function boundsOf(elements: Elements) {
  const left = Math.min(...elements.map(({ x }) => x));
  const top = Math.min(...elements.map(({ y }) => y));
  const right = Math.max(...elements.map(({ x, width }) => x + width));
  const bottom = Math.max(...elements.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

// The bench converts the graph once and serves the result, as Excalidraw would have saved it.
if (new URLSearchParams(location.search).has('convert')) {
  placedGraph().then((graph) => {
    Object.assign(window, { converted: JSON.stringify(elementsOf(graph)) });
  });
} else {
  storedScene().then((text) => start(JSON.parse(text)));
}
