import { describe, expect, it } from 'vitest';
import { EXAMPLES, examplesOf, readExample } from './examples.ts';

describe('the examples', () => {
  it.each(EXAMPLES.map((example) => [`${example.file} ${example.name ?? ''}`, example] as const))(
    '%s can be read',
    async (_, example) => {
      const model = await readExample(example);
      if (example.kind === 'example') expect(model.elements.size).toBeGreaterThan(5);
    },
  );

  it('begin with those in the language of the screen', () => {
    expect(examplesOf('example', 'fr')[0]?.language).toBe('fr');
    expect(examplesOf('example', 'nl')[0]?.language).toBe('nl');
  });
});
