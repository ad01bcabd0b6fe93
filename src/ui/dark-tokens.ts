/**
 * What the tokens become where a person asks her device for dark. Pictures never are: the cards keep the fills they
 * have in every file, so that a title is read on the same card everywhere. Names that the light tokens don't have are
 * refused by the build.
 */
export const DARK_TOKENS = {
  color: {
    paper: '#12181f',
    dot: '#2a3540',
    surface: '#1b242d',
    sunken: '#27323c',
    ink: '#e8edf1',
    muted: '#aebac4',
    faint: '#8b98a3',
    line: '#384653',
    control: '#7d8b97',
    primary: '#8ccaec',
    primaryInk: '#0b2231',
    accent: '#7cc2e8',
    accentSoft: '#1c3a4d',
    accentInk: '#cfe6f3',
    focus: '#7cc2e8',
    good: '#8ad3a3',
    goodSoft: '#1c3627',
    warning: '#ecc670',
    warningSoft: '#382e17',
    danger: '#f4a697',
    dangerSoft: '#43241f',
  },
  surface: { hover: '#222d37', backdrop: 'rgb(0 0 0 / 60%)', tooltip: '#3a4956' },
  accent: { deepHover: '#acdaf3', seaLine: '#467892' },
  danger: { line: '#84483d' },
  warning: { line: '#7d652f' },
  success: { line: '#3f6f50' },
  shadow: {
    small: '0 1px 2px rgb(0 0 0 / 30%)',
    medium: '0 2px 6px rgb(0 0 0 / 30%), 0 8px 24px rgb(0 0 0 / 35%)',
    large: '0 4px 12px rgb(0 0 0 / 35%), 0 16px 48px rgb(0 0 0 / 50%)',
  },
} as const;
