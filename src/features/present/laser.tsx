import { useEffect, useRef } from 'react';
import { cameraStore } from '#actions/camera.ts';
import { showStore, useShow } from '#actions/show.ts';
import { useSession } from '#session/session-context.ts';
import { openShowChannel } from './show-channel.ts';
import styles from './show-stage.module.css';

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** How long the trail stays behind the pointer, in ms. */
const TRAIL_MS = 700;
const RADIUS = 9;
const COLOR = '#e0202b';

/** A red dot with a trail, where she points; on a screen that follows, where she points on the first. */
export function Laser({ follows }: { follows: boolean }) {
  const session = useSession();
  const isOn = useShow((state) => state.laser);
  const canvas = useRef<HTMLCanvasElement>(null);
  const isDrawn = isOn || follows;

  useEffect(() => {
    const sheet = canvas.current;
    const context = sheet?.getContext('2d');
    if (!isDrawn || !sheet || !context) return;
    const dots: Dot[] = [];
    let frame = 0;
    // The trail fades; its head stays where she points, however still she holds it.
    let head = 0;
    const draw = (now: number): void => {
      while (dots.length > head && dots[0] && now - dots[0].at > TRAIL_MS) dots.shift();
      paintTrail(sheet, context, dots, now);
      frame = dots.length > head ? requestAnimationFrame(draw) : 0;
    };
    const drawSoon = (): void => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    const point = (x: number, y: number): void => {
      dots.push({ x, y, at: performance.now() });
      head = 1;
      drawSoon();
    };
    const leave = (): void => {
      head = 0;
      drawSoon();
    };
    const channel = openShowChannel(session.id, (message) => {
      if (!follows || message.kind !== 'laser') return;
      const at = message.at && cameraStore.getState().camera?.fromCard(message.at);
      if (at) point(at.x, at.y);
      else leave();
    });
    const onMove = (event: PointerEvent): void => {
      if (follows || !showStore.getState().laser) return;
      point(event.clientX, event.clientY);
      // Pages of another size have their cards in other places.
      const at = cameraStore.getState().camera?.toCard({ x: event.clientX, y: event.clientY });
      if (at) channel.post({ kind: 'laser', at });
    };
    const onLeave = (): void => {
      if (follows) return;
      leave();
      channel.post({ kind: 'laser', at: undefined });
    };
    // The page is turned below the pointer: until it moves it points at nothing.
    const stop = showStore.subscribe(({ scene }, before) => {
      if (!follows && scene !== before.scene) channel.post({ kind: 'laser', at: undefined });
    });
    const room = document.documentElement;
    addEventListener('pointermove', onMove);
    room.addEventListener('pointerleave', onLeave);
    return () => {
      onLeave();
      stop();
      removeEventListener('pointermove', onMove);
      room.removeEventListener('pointerleave', onLeave);
      cancelAnimationFrame(frame);
      channel.close();
    };
  }, [isDrawn, follows, session]);

  if (!isDrawn) return null;
  return (
    <div aria-hidden="true">
      <canvas ref={canvas} data-laser className={styles.laser} />
    </div>
  );
}

function paintTrail(
  sheet: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  dots: readonly Dot[],
  now: number,
): void {
  const density = devicePixelRatio;
  sheet.width = innerWidth * density;
  sheet.height = innerHeight * density;
  context.scale(density, density);
  context.strokeStyle = COLOR;
  context.fillStyle = COLOR;
  context.lineCap = 'round';
  for (const [index, dot] of dots.entries()) {
    const before = dots[index - 1];
    if (!before) continue;
    context.globalAlpha = Math.max(0, 1 - (now - dot.at) / TRAIL_MS) * 0.7;
    context.lineWidth = RADIUS * context.globalAlpha * 1.4;
    context.beginPath();
    context.moveTo(before.x, before.y);
    context.lineTo(dot.x, dot.y);
    context.stroke();
  }
  const last = dots.at(-1);
  if (!last) return;
  context.globalAlpha = 1;
  context.beginPath();
  context.arc(last.x, last.y, RADIUS, 0, 2 * Math.PI);
  context.fill();
}
