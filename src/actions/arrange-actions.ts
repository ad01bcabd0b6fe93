import {
  ArrowDownToLine,
  ArrowRightToLine,
  Hand,
  Rows3,
  Sparkles,
  Waypoints,
  WrapText,
} from 'lucide-react';
import { arrange } from '#core/commands/arrange.ts';
import { setAbout } from '#core/commands/set-about.ts';
import { tidyUp } from '#core/commands/tidy-up.ts';
import { untangle } from '#core/commands/untangle.ts';
import type { About } from '#core/model/about.ts';
import type { Model } from '#core/model/model.ts';
import { type CardFace, cardFaces } from '#core/scene/card-face.ts';
import { cardWords } from '#i18n/card-words.ts';
import { currentLocale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Session } from '#session/session.ts';
import { toast } from '#ui/toast.tsx';
import type { Action, ActionContext } from './action.ts';

const mayArrange = ({ session }: ActionContext): boolean =>
  session !== undefined && session.store.getState().readOnly === undefined;

const isFree = (session: Session): boolean =>
  session.store.getState().model.about.arrangement === 'free';

function facesOf(model: Model): ReadonlyMap<string, CardFace> {
  return cardFaces(model, cardWords(currentLocale()));
}

/** Gives one field of the model's looks a value, as one named step. */
function setLook(session: Session, fields: Partial<About>, label: () => string): void {
  session.dispatch((model) => setAbout(model, { fields }), { label });
}

export const downwardsAction: Action = {
  id: 'downwards',
  label: m.arrange_down,
  icon: ArrowDownToLine,
  when: mayArrange,
  run: ({ session }) => session && setLook(session, { orientation: 'down' }, m.step_arrange_down),
};

export const rightwardsAction: Action = {
  id: 'rightwards',
  label: m.arrange_right,
  icon: ArrowRightToLine,
  when: mayArrange,
  run: ({ session }) => session && setLook(session, { orientation: 'right' }, m.step_arrange_right),
};

/** Each level in rows of its own, or each card as near its goal as it can be. */
export const bandsAction: Action = {
  id: 'bands',
  label: m.arrange_bands,
  icon: Rows3,
  when: (context) => mayArrange(context) && !isFree(context.session as Session),
  run({ session }) {
    if (!session) return;
    const { bands } = session.store.getState().model.about;
    setLook(session, { bands: !bands }, bands ? m.step_bands_off : m.step_bands_on);
  },
};

/** Wide families of leaves wrap into a block, or run on in one row. */
export const wrapAction: Action = {
  id: 'wrap',
  label: m.arrange_wrap,
  icon: WrapText,
  when: (context) => mayArrange(context) && !isFree(context.session as Session),
  run({ session }) {
    if (!session) return;
    const wraps = session.store.getState().model.about.wrap !== 'never';
    setLook(session, { wrap: wraps ? 'never' : 'auto' }, wraps ? m.step_wrap_off : m.step_wrap_on);
  },
};

/** Cards stand where people put them, or where the chain puts them. */
export const freeAction: Action = {
  id: 'free',
  label: m.arrange_free,
  icon: Hand,
  when: mayArrange,
  run({ session }) {
    if (!session) return;
    const arrangement = isFree(session) ? 'tidy' : 'free';
    session.dispatch((model) => arrange(model, { arrangement, sizes: facesOf(model) }), {
      label: arrangement === 'free' ? m.step_free : m.step_tidy,
    });
  },
};

/** In the free arrangement: every card to its tidy place. */
export const tidyUpAction: Action = {
  id: 'tidy-up',
  label: m.arrange_tidy_up,
  icon: Sparkles,
  when: (context) => mayArrange(context) && isFree(context.session as Session),
  run: ({ session }) =>
    void session?.dispatch((model) => tidyUp(model, { sizes: facesOf(model) }), {
      label: m.step_tidy_up,
    }),
};

/** Brothers and sisters in the order in which the links cross least. */
export const untangleAction: Action = {
  id: 'untangle',
  label: m.arrange_untangle,
  icon: Waypoints,
  when: mayArrange,
  run({ session }) {
    if (!session) return;
    const changed = session.dispatch((model) => untangle(model, facesOf(model)), {
      label: m.step_untangle,
    });
    toast({ message: changed ? m.done_step({ step: m.step_untangle() }) : m.untangle_best() });
  },
};
