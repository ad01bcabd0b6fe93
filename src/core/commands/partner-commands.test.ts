import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { addPartner } from './add-partner.ts';
import { removePartners } from './remove-partners.ts';
import { setElement } from './set-element.ts';
import { setPartner } from './set-partner.ts';

describe('partners', () => {
  const model = modelOf('Goal\n  A');
  const joined = step(model, addPartner(model, { id: 'town', name: 'Town' }));

  it('are added and changed', () => {
    expect(joined.partners.get('town')).toEqual({ id: 'town', name: 'Town', endorses: [] });
    expect(addPartner(model, { id: 'x', name: ' ' })).toEqual([]);
    const fields = { role: 'Council', endorses: ['citizenship'] };
    const after = step(joined, setPartner(joined, { id: 'town', fields }));
    expect(after.partners.get('town')).toMatchObject(fields);
  });

  it('stop owning what they owned when they are removed', () => {
    const owned = step(joined, setElement(joined, { id: 'A', fields: { owners: ['town'] } }));
    const after = step(owned, removePartners(owned, { ids: ['town'] }));
    expect(after.elements.get('A')?.owners).toEqual([]);
    expect(after.partners.size).toBe(0);
  });
});
