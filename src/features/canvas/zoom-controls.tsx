import { useStore } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { memo } from 'react';
import { cameraStore } from '#actions/camera.ts';
import { actualSizeAction, fitAction, zoomInAction, zoomOutAction } from '#actions/view-actions.ts';
import { formatPercent } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { IconButton } from '#ui/icon-button.tsx';
import styles from './map-canvas.module.css';

/** How large the map is drawn, and the buttons that change it. */
export const ZoomControls = memo(function ZoomControls() {
  const zoom = useStore(({ transform }) => transform[2]);
  return (
    <div
      className={styles.zoom}
      role="toolbar"
      aria-label={m.map_zoom_controls()}
      data-floating=""
      data-distance={zoom < 0.5 ? 'far' : zoom < 0.8 ? 'middle' : 'near'}
    >
      <IconButton
        icon={Minus}
        label={zoomOutAction.label()}
        shortcut={zoomOutAction.shortcut}
        onClick={() => cameraStore.getState().camera?.zoomOut()}
      />
      <button
        type="button"
        className={styles.percent}
        title={actualSizeAction.label()}
        onClick={() => cameraStore.getState().camera?.actualSize()}
      >
        {formatPercent(zoom)}
      </button>
      <IconButton
        icon={Plus}
        label={zoomInAction.label()}
        shortcut={zoomInAction.shortcut}
        onClick={() => cameraStore.getState().camera?.zoomIn()}
      />
      <IconButton
        icon={Maximize}
        label={fitAction.label()}
        shortcut={fitAction.shortcut}
        onClick={() => cameraStore.getState().camera?.fit()}
      />
    </div>
  );
});
