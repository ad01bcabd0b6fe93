// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Segmented } from './segmented.tsx';

afterEach(cleanup);

it('chooses another one, and never none', async () => {
  const onChange = vi.fn();
  render(
    <Segmented
      label="Soort"
      value="png"
      options={[
        { value: 'png', label: 'PNG' },
        { value: 'svg', label: 'SVG' },
      ]}
      onChange={onChange}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'PNG' }));
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'SVG' }));
  expect(onChange).toHaveBeenCalledWith('svg');
});
