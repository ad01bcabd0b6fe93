import type { Change } from '../changes/change.ts';
import type { Measurement } from '../model/measurement.ts';
import type { Model } from '../model/model.ts';
import { setRecord } from './set-record.ts';

/** Changes the date, value or note of a measurement. */
export function setMeasurement(
  model: Model,
  args: { readonly id: string; readonly fields: Partial<Omit<Measurement, 'id' | 'indicator'>> },
): Change[] {
  return setRecord(model, 'measurements', args.id, args.fields);
}
