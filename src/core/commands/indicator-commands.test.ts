import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { addIndicator } from './add-indicator.ts';
import { addMeasurement } from './add-measurement.ts';
import { removeIndicators } from './remove-indicators.ts';
import { removeMeasurements } from './remove-measurements.ts';
import { setIndicator } from './set-indicator.ts';
import { setMeasurement } from './set-measurement.ts';

const model = modelOf('Goal\n  A');
const counted = step(model, addIndicator(model, { id: 'ind', element: 'A', name: ' Visits ' }));
const date = '2026-11-24';
const measured = step(
  counted,
  addMeasurement(counted, { id: 'mea', indicator: 'ind', date, value: 12 }),
);

describe('indicators', () => {
  it('are added to an element, changed and removed with their measurements', () => {
    expect(counted.indicators.get('ind')).toMatchObject({ name: 'Visits', direction: 'up' });
    expect(addIndicator(model, { id: 'x', element: 'gone', name: 'x' })).toEqual([]);
    const fields = { unit: '%', target: { value: 60, date: '2027-12-31' } };
    const aimed = step(measured, setIndicator(measured, { id: 'ind', fields }));
    expect(aimed.indicators.get('ind')).toMatchObject(fields);
    expect(setIndicator(measured, { id: 'ind', fields: { name: '' } })).toEqual([]);
    expect(step(measured, removeIndicators(measured, { ids: ['ind'] }))).toEqual(model);
  });
});

describe('measurements', () => {
  it('are added to an indicator, changed and removed', () => {
    expect(addMeasurement(counted, { id: 'x', indicator: 'gone', date, value: 1 })).toEqual([]);
    expect(addMeasurement(counted, { id: 'x', indicator: 'ind', date: 'soon', value: 1 })).toEqual(
      [],
    );
    const fields = { value: 13, note: 'Recount' };
    const after = step(measured, setMeasurement(measured, { id: 'mea', fields }));
    expect(after.measurements.get('mea')).toMatchObject(fields);
    expect(step(measured, removeMeasurements(measured, { ids: ['mea'] }))).toEqual(counted);
  });
});
