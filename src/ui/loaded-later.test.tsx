// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { ErrorBoundary } from 'react-error-boundary';
import { expect, test, vi } from 'vitest';
import { loadedLater } from './loaded-later.tsx';

const Panel = ({ title }: { title: string }) => <h2>{title}</h2>;

test('shows what stands in its place, then the component, which is loaded once', async () => {
  const load = vi.fn(() => Promise.resolve(Panel));
  const Later = loadedLater(load, <p>Komt eraan</p>);
  const { unmount } = render(<Later title="Een skatepark" />);
  expect(screen.getByText('Komt eraan')).toBeTruthy();
  expect(await screen.findByRole('heading', { name: 'Een skatepark' })).toBeTruthy();
  unmount();
  render(<Later title="Een speelplein" />);
  expect(screen.getByRole('heading', { name: 'Een speelplein' })).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
});

test('what cannot be loaded is told to the boundary, and is asked for again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = vi.fn<() => Promise<typeof Panel>>(() => Promise.resolve(Panel));
  load.mockRejectedValueOnce(new Error('gone'));
  const Later = loadedLater(load);
  render(
    <ErrorBoundary
      fallbackRender={({ resetErrorBoundary }) => (
        <button type="button" onClick={resetErrorBoundary}>
          Opnieuw
        </button>
      )}
    >
      <Later title="Een skatepark" />
    </ErrorBoundary>,
  );
  (await screen.findByRole('button', { name: 'Opnieuw' })).click();
  expect(await screen.findByRole('heading', { name: 'Een skatepark' })).toBeTruthy();
});
