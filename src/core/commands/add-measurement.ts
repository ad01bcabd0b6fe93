import type { Change } from '../changes/change.ts';
import { createMeasurement, type Measurement } from '../model/measurement.ts';
import type { Model } from '../model/model.ts';
import { addValid } from './add-valid.ts';

/** Adds a value of an indicator on a date (ISO 8601). */
export function addMeasurement(
  model: Model,
  args: Pick<Measurement, 'id' | 'indicator' | 'date' | 'value'> & Partial<Measurement>,
): Change[] {
  if (!model.indicators.has(args.indicator)) return [];
  return addValid(model, 'measurements', createMeasurement(args));
}
