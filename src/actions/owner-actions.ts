import { applyChanges } from '#core/changes/apply-changes.ts';
import { addPartner } from '#core/commands/add-partner.ts';
import { setElement } from '#core/commands/set-element.ts';
import { newId } from '#core/model/fields.ts';
import { foldText } from '#core/queries/fold-text.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Session } from '#session/session.ts';

/** Makes a partner, found by name or new, an owner of an element: one step. Returns whether anything changed. */
export function addOwner(session: Session, element: string, name: string): boolean {
  const wanted = foldText(name.trim());
  if (wanted === '') return false;
  const id = newId();
  return session.dispatch(
    (model) => {
      const owners = model.elements.get(element)?.owners;
      if (!owners) return [];
      const known = [...model.partners.values()].find((each) => foldText(each.name) === wanted);
      if (known && owners.includes(known.id)) return [];
      const added = known ? [] : addPartner(model, { id, name });
      const fields = { owners: [...owners, known?.id ?? id] };
      return [...added, ...setElement(applyChanges(model, added), { id: element, fields })];
    },
    { label: m.step_owner_add },
  );
}

/** A partner no longer owns an element; the partner stays. */
export function removeOwner(session: Session, element: string, partner: string): void {
  session.dispatch(
    (model) => {
      const owners = model.elements.get(element)?.owners ?? [];
      const fields = { owners: owners.filter((owner) => owner !== partner) };
      return setElement(model, { id: element, fields });
    },
    { label: m.step_owner_remove },
  );
}
