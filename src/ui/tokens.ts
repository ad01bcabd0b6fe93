/**
 * Tokens of the screen alone. What pictures share with the screen is in `src/core/scene/theme.ts`; here it is only
 * named for its use on the screen.
 */
export const UI_TOKENS = {
  surface: {
    paper: 'var(--color-paper)',
    card: 'var(--color-surface)',
    sunken: 'var(--color-sunken)',
    hover: '#f4f3ef',
    tint: 'var(--color-accent-soft)',
    backdrop: 'rgb(28 39 51 / 45%)',
    tooltip: 'var(--color-ink)',
  },
  ink: {
    strong: 'var(--color-ink)',
    muted: 'var(--color-muted)',
    faint: 'var(--color-faint)',
    onAccent: 'var(--color-primary-ink)',
    onTooltip: '#ffffff',
  },
  /** `soft` parts surfaces; `strong` bounds what can be typed in (3:1 on paper and card). */
  line: { soft: 'var(--color-line)', strong: 'var(--color-control)' },
  accent: {
    deep: 'var(--color-primary)',
    deepHover: '#0d4c73',
    sea: 'var(--color-accent)',
    seaLine: 'var(--tone-sea-border)',
    sun: 'var(--color-sun)',
  },
  danger: { ink: 'var(--color-danger)', surface: 'var(--color-danger-soft)', line: '#e5b3a9' },
  warning: {
    ink: 'var(--color-warning)',
    surface: 'var(--color-warning-soft)',
    line: 'var(--tone-sun-border)',
  },
  success: { ink: 'var(--color-good)', surface: 'var(--color-good-soft)', line: '#a5cdb1' },
  space: {
    1: '0.25rem',
    2: '0.5rem',
    3: '0.75rem',
    4: '1rem',
    5: '1.5rem',
    6: '2rem',
    7: '3rem',
    8: '4rem',
  },
  radius: { small: '0.375rem', medium: '0.625rem', large: '1rem', round: '999px' },
  shadow: {
    small: '0 1px 2px rgb(28 39 51 / 8%)',
    medium: '0 2px 6px rgb(28 39 51 / 8%), 0 8px 24px rgb(28 39 51 / 10%)',
    large: '0 4px 12px rgb(28 39 51 / 10%), 0 16px 48px rgb(28 39 51 / 16%)',
  },
  layer: { header: '10', popup: '30', dialog: '40', toast: '50' },
  text: {
    small: '1rem',
    body: '1.0625rem',
    large: '1.25rem',
    title: '1.375rem',
    display: 'clamp(2rem, 1.2rem + 2.6vw, 2.875rem)',
  },
  size: { header: '3.5rem', control: '2.375rem', controlLarge: '2.875rem' },
  motion: { quick: '120ms', calm: '220ms' },
} as const;
