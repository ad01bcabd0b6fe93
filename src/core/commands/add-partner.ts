import type { Change } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { createPartner, type Partner } from '../model/partner.ts';
import { fitTitle } from '../model/title.ts';
import { addValid } from './add-valid.ts';

/** Adds a partner. An empty name changes nothing. */
export function addPartner(
  model: Model,
  args: Pick<Partner, 'id' | 'name'> & Partial<Partner>,
): Change[] {
  const name = fitTitle(args.name)?.title;
  return name === undefined ? [] : addValid(model, 'partners', createPartner({ ...args, name }));
}
