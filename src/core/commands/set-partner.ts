import type { Change } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import type { Partner } from '../model/partner.ts';
import { setRecord } from './set-record.ts';

/** Changes a partner's name, role or endorsements. */
export function setPartner(
  model: Model,
  args: { readonly id: string; readonly fields: Partial<Omit<Partner, 'id'>> },
): Change[] {
  return setRecord(model, 'partners', args.id, args.fields);
}
