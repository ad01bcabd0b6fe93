import type { Change } from '../changes/change.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Model } from '../model/model.ts';
import { setRecord } from './set-record.ts';

/** Changes an indicator: its name, unit, direction, baseline, target or source. */
export function setIndicator(
  model: Model,
  args: { readonly id: string; readonly fields: Partial<Omit<Indicator, 'id' | 'element'>> },
): Change[] {
  return setRecord(model, 'indicators', args.id, args.fields);
}
