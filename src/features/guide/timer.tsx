import { Hourglass, Pause, Play, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { elapsed, useGuide } from '#actions/guide.ts';
import { startStopwatch, toggleStopwatch } from '#actions/guide-actions.ts';
import { GUIDE_MINUTES } from '#core/guide/phases.ts';
import { m } from '#i18n/paraglide/messages.js';
import { IconButton } from '#ui/icon-button.tsx';
import { clockFace } from './clock-face.ts';
import styles from './guide-panel.module.css';

/**
 * The time of the phase, large enough for the back of the room. It starts with the phase by itself and runs on past its
 * end, so that nobody has to touch it.
 */
export function Timer() {
  const phase = useGuide((guide) => guide.phase);
  const stopwatch = useGuide((guide) => guide.stopwatch);
  const isRunning = stopwatch.since !== undefined;
  const now = useSeconds(isRunning);
  const total = GUIDE_MINUTES[phase] * 60_000;
  const left = total - elapsed(stopwatch, now);
  const isOver = left < 0;
  const face = clockFace(Math.abs(left));
  return (
    <section className={styles.timer} aria-label={m.guide_timer()} data-over={isOver || undefined}>
      <p
        className={styles.clock}
        role="timer"
        aria-label={isOver ? m.guide_time_over({ time: face }) : m.guide_time_left({ time: face })}
      >
        {isOver && <Hourglass aria-hidden className={styles.over} />}
        {isOver ? `+${face}` : face}
      </p>
      <div className={styles.timerSide}>
        <p className={styles.suggested}>{m.guide_minutes({ minutes: GUIDE_MINUTES[phase] })}</p>
        <div className={styles.timerButtons}>
          <IconButton
            icon={isRunning ? Pause : Play}
            label={isRunning ? m.guide_pause() : m.guide_resume()}
            onClick={toggleStopwatch}
          />
          <IconButton icon={RotateCcw} label={m.guide_restart()} onClick={startStopwatch} />
        </div>
      </div>
    </section>
  );
}

/** The time now, in ms since 1970, new each second while it runs. */
function useSeconds(isRunning: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    if (!isRunning) return;
    const ticking = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(ticking);
  }, [isRunning]);
  return now;
}
