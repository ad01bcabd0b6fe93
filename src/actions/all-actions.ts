import { m } from '#i18n/paraglide/messages.js';
import type { Action } from './action.ts';
import { ALIGN_ACTIONS } from './align-actions.ts';
import {
  bandsAction,
  downwardsAction,
  freeAction,
  rightwardsAction,
  tidyUpAction,
  untangleAction,
  wrapAction,
} from './arrange-actions.ts';
import {
  duplicateBranchAction,
  mergeAction,
  selectAllAction,
  splitAction,
} from './bulk-actions.ts';
import { copyAction, cutAction } from './clipboard.ts';
import { copyPictureAction } from './copy-picture.ts';
import {
  addChildAction,
  addSiblingAction,
  duplicateAction,
  insertParentAction,
  removeAction,
  renameAction,
} from './element-actions.ts';
import { openExportAction, saveJsonAction } from './export-actions.ts';
import { showListAction, showMapAction } from './face.ts';
import {
  foldAction,
  foldAllAction,
  lightPathwayAction,
  showAllAction,
  showOnlyAction,
  unfoldAction,
  unfoldAllAction,
} from './focus-actions.ts';
import {
  nextOpenCardAction,
  nextPhaseAction,
  previousPhaseAction,
  toggleGuideAction,
} from './guide-actions.ts';
import { helpAction } from './help.ts';
import { historyAction, redoAction, undoAction } from './history-actions.ts';
import { queueAction, sortIdeasAction, sortIdeasByTimeAction } from './idea-actions.ts';
import {
  ceilingAction,
  ceilingDownAction,
  ceilingUpAction,
  levelsAction,
  noCeilingAction,
} from './level-actions.ts';
import { openLinkAction, reconnectFromAction, reconnectToAction } from './link-actions.ts';
import {
  connectToAction,
  moveDownAction,
  moveEarlierAction,
  moveLaterAction,
  moveToAction,
  moveUpAction,
} from './move-actions.ts';
import { paletteAction } from './palette.ts';
import { togglePanelAction } from './panel.ts';
import { toggleQueueAction } from './queue.ts';
import { searchAction } from './search.ts';
import { shortcutsAction } from './shortcuts.ts';
import {
  laserAction,
  nextStepAction,
  previousStepAction,
  secondScreenAction,
  showAction,
  showLayersAction,
  showPagesAction,
  showPathwayAction,
} from './show-actions.ts';
import { actualSizeAction, fitAction, zoomInAction, zoomOutAction } from './view-actions.ts';

/** Actions that belong together, as the palette and the help list them. */
export interface ActionGroup {
  readonly id: string;
  readonly label: () => string;
  readonly actions: readonly Action[];
}

/** Everything that can be done with an open model. */
export const ACTION_GROUPS: readonly ActionGroup[] = [
  {
    id: 'cards',
    label: m.group_cards,
    actions: [
      addChildAction,
      addSiblingAction,
      insertParentAction,
      renameAction,
      splitAction,
      removeAction,
      duplicateAction,
      duplicateBranchAction,
      copyAction,
      copyPictureAction,
      cutAction,
      queueAction,
    ],
  },
  {
    id: 'moving',
    label: m.group_moving,
    actions: [
      moveEarlierAction,
      moveLaterAction,
      moveUpAction,
      moveDownAction,
      moveToAction,
      connectToAction,
      openLinkAction,
      reconnectFromAction,
      reconnectToAction,
    ],
  },
  {
    id: 'several',
    label: m.group_several,
    actions: [selectAllAction, mergeAction, ...ALIGN_ACTIONS],
  },
  {
    id: 'looking',
    label: m.group_looking,
    actions: [
      searchAction,
      foldAction,
      unfoldAction,
      foldAllAction,
      unfoldAllAction,
      lightPathwayAction,
      showOnlyAction,
      showAllAction,
      showMapAction,
      showListAction,
      fitAction,
      actualSizeAction,
      zoomInAction,
      zoomOutAction,
      togglePanelAction,
    ],
  },
  {
    id: 'arranging',
    label: m.group_arranging,
    actions: [
      downwardsAction,
      rightwardsAction,
      bandsAction,
      wrapAction,
      untangleAction,
      freeAction,
      tidyUpAction,
      levelsAction,
      ceilingAction,
      ceilingUpAction,
      ceilingDownAction,
      noCeilingAction,
    ],
  },
  {
    id: 'workshop',
    label: m.group_workshop,
    actions: [
      toggleGuideAction,
      nextOpenCardAction,
      nextPhaseAction,
      previousPhaseAction,
      toggleQueueAction,
      sortIdeasAction,
      sortIdeasByTimeAction,
      showAction,
      showPagesAction,
      showLayersAction,
      showPathwayAction,
      nextStepAction,
      previousStepAction,
      laserAction,
      secondScreenAction,
    ],
  },
  {
    id: 'model',
    label: m.group_model,
    actions: [
      undoAction,
      redoAction,
      historyAction,
      openExportAction,
      saveJsonAction,
      paletteAction,
      shortcutsAction,
      helpAction,
    ],
  },
];
