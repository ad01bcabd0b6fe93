import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { treeOf } from '../../../tests/support/tree.ts';
import { parseOutline } from '../outline/parse-outline.ts';
import { modelFromOutline, modelFromTemplate, modelWithGoal } from './new-model.ts';

const birth = { language: 'nl', createdAt: '2026-11-24T09:30:00Z' };

describe('a new model', () => {
  it('holds its goal and is called after it', () => {
    const model = modelWithGoal({ ...birth, goal: ' Every child  learns ' });
    expect(model?.about).toMatchObject({ ...birth, title: 'Every child learns' });
    expect(model && treeOf(model)).toBe('Every child learns');
    expect(modelWithGoal({ ...birth, goal: ' ' })).toBeUndefined();
  });

  it('is made of an indented list', () => {
    const { nodes } = parseOutline('Goal\n A');
    const model = modelFromOutline({ ...birth, nodes, title: 'Ours' });
    expect(model?.about.title).toBe('Ours');
    expect(model && treeOf(model)).toBe('Goal\n A');
    expect(modelFromOutline({ ...birth, nodes: [] })).toBeUndefined();
  });

  it('is made of a template, under an id of its own', () => {
    const template = modelOf('Goal\n A');
    const model = modelFromTemplate(template, { title: 'Beverlo', createdAt: birth.createdAt });
    expect(model.about).toMatchObject({ title: 'Beverlo', createdAt: birth.createdAt });
    expect(model.about.id).not.toBe(template.about.id);
    expect(model.elements).toBe(template.elements);
  });
});
