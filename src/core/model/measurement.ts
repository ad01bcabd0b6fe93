import * as z from 'zod';
import { finite, id, isoDate, type Known, newId, text } from './fields.ts';

/** One value of an indicator on a date. */
export const measurementSchema = z.looseObject({
  id,
  indicator: id,
  date: isoDate,
  value: finite,
  note: text.optional(),
});
export type Measurement = Known<z.infer<typeof measurementSchema>>;

/** A new measurement with a fresh id. */
export function createMeasurement(
  fields: Pick<Measurement, 'indicator' | 'date' | 'value'> & Partial<Measurement>,
): Measurement {
  return { id: newId(), ...fields };
}
