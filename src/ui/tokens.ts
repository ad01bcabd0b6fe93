/** Tokens of the screen alone. What pictures share with the screen is in `src/core/scene/theme.ts`. */
export const UI_TOKENS = {
  surface: {
    paper: '#fbfaf7',
    card: '#ffffff',
    sunken: '#f0f2f3',
    hover: '#f4f3ef',
    tint: '#e7f2f8',
    backdrop: 'rgb(28 39 51 / 45%)',
    tooltip: '#1c2733',
  },
  ink: { strong: '#1c2733', muted: '#55626f', onAccent: '#ffffff' },
  /** `soft` parts surfaces; `strong` bounds what can be typed in (3:1 on paper and card). */
  line: { soft: '#dfe3e6', strong: '#7f8c98' },
  accent: {
    deep: '#0a3d5c',
    deepHover: '#0d4c73',
    sea: '#0b5f8a',
    seaLine: '#9cc3d8',
    sun: '#f2b13c',
  },
  danger: { ink: '#9c2427', surface: '#fdf0ef', line: '#e5b3b1' },
  warning: { ink: '#6f4e08', surface: '#fdf3dc', line: '#e6c579' },
  success: { ink: '#1f6b45', surface: '#e9f5ee', line: '#a5d3ba' },
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
  family: {
    body: "'Atkinson Hyperlegible Next Variable', 'Noto Sans Hebrew Variable', 'Noto Sans Arabic Variable', system-ui, sans-serif",
  },
  motion: { quick: '120ms', calm: '220ms' },
} as const;
