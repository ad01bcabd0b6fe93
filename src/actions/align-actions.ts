import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
} from 'lucide-react';
import { alignElements, type Edge } from '#core/commands/align-elements.ts';
import { distributeElements } from '#core/commands/distribute-elements.ts';
import type { Box } from '#core/layout/box.ts';
import { layoutModel } from '#core/layout/layout.ts';
import type { Model } from '#core/model/model.ts';
import { cardFaces } from '#core/scene/card-face.ts';
import { cardWords } from '#i18n/card-words.ts';
import { currentLocale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Action, ActionContext } from './action.ts';
import { doToMany, selectedElements, severalSelected } from './bulk-actions.ts';

function boxesIn(model: Model): ReadonlyMap<string, Box> {
  return layoutModel(model, cardFaces(model, cardWords(currentLocale()))).boxes;
}

/** Cards can be lined up where people put them themselves. */
const mayAlign = (context: ActionContext): boolean =>
  severalSelected(context) && context.session?.store.getState().model.about.arrangement === 'free';

function alignAction(edge: Edge, label: () => string, icon: Action['icon']): Action {
  return {
    id: `align-${edge}`,
    label,
    icon,
    when: mayAlign,
    run({ session }) {
      if (!session) return;
      const ids = selectedElements(session);
      doToMany(
        session,
        (model) => alignElements(model, { ids, edge, boxes: boxesIn(model) }),
        () => m.step_align({ count: ids.length }),
      );
    },
  };
}

function distributeAction(
  axis: 'horizontal' | 'vertical',
  label: () => string,
  icon: Action['icon'],
): Action {
  return {
    id: `distribute-${axis}`,
    label,
    icon,
    when: (context) =>
      mayAlign(context) &&
      context.session !== undefined &&
      selectedElements(context.session).length > 2,
    run({ session }) {
      if (!session) return;
      const ids = selectedElements(session);
      doToMany(
        session,
        (model) => distributeElements(model, { ids, axis, boxes: boxesIn(model) }),
        () => m.step_distribute({ count: ids.length }),
      );
    },
  };
}

/** Along each edge and middle, and with equal gaps. */
export const ALIGN_ACTIONS: readonly Action[] = [
  alignAction('left', m.action_align_left, AlignStartVertical),
  alignAction('center', m.action_align_center, AlignCenterVertical),
  alignAction('right', m.action_align_right, AlignEndVertical),
  distributeAction('horizontal', m.action_distribute_horizontal, AlignHorizontalDistributeCenter),
  alignAction('top', m.action_align_top, AlignStartHorizontal),
  alignAction('middle', m.action_align_middle, AlignCenterHorizontal),
  alignAction('bottom', m.action_align_bottom, AlignEndHorizontal),
  distributeAction('vertical', m.action_distribute_vertical, AlignVerticalDistributeCenter),
];
