/** A card of a test's model; the first is the goal, and each next one contributes to `to`. */
interface TestCard {
  readonly title: string;
  readonly level?: 'goal' | 'outcome' | 'action';
  /** Which card it contributes to, counted from 0; the first when left out. */
  readonly to?: number;
  readonly position?: { readonly x: number; readonly y: number };
}

/** A model as the text of a Tocht file. */
export function tochtFile(title: string, cards: readonly TestCard[]): string {
  const order = (index: number): string => `a${String.fromCharCode(97 + index)}`;
  return JSON.stringify({
    format: 'tocht',
    version: 1,
    about: {
      id: 'model',
      title,
      language: 'nl',
      levels: [
        { id: 'goal', role: 'goal', tone: 'deep' },
        { id: 'outcome', role: 'outcome', tone: 'sea' },
        { id: 'action', role: 'action', tone: 'sun' },
      ],
      arrangement: cards.some(({ position }) => position) ? 'free' : 'tidy',
      createdAt: '2026-11-24',
    },
    elements: cards.map((card, index) => ({
      id: `card${index}`,
      level: card.level ?? (index === 0 ? 'goal' : 'outcome'),
      title: card.title,
      order: order(index),
      position: card.position,
    })),
    links: cards.slice(1).map(({ to = 0 }, index) => ({
      id: `link${index}`,
      from: `card${index + 1}`,
      to: `card${to}`,
      order: order(index),
    })),
  });
}

/** The longest title there may be, of Dutch compounds that no line is wide enough for. */
export const LONG_TITLE =
  'Buurtgezondheidsvoorlichtingsbijeenkomsten en verkeersveiligheidsbewustzijn '
    .repeat(6)
    .slice(0, 399)
    .concat('!');

/** Titles in other scripts and with emoji, and how a picture must have them. */
export const WORLD_TITLES = [
  'כל הילדים בשכונה יכולים לגדול ולשחק בבטחה',
  'يمكن لجميع الأطفال في الحي أن يكبروا في أمان',
  'Samen 👨‍👩‍👧‍👦 spelen 🌱 in de buurt 🇧🇪',
  'Żółć, čeština and ağaç',
] as const;

/** What would run as script, or break a file, if a title were ever anything but text. */
export const HOSTILE_TITLES = [
  '<img src=x onerror="window.hacked=1">',
  '</title></g></svg><script>window.hacked=1</script>',
  ']]>&amp;&#x3c;script&#x3e;hacked=1',
  'javascript:window.hacked=1',
  `"onload="hacked=1" x='`,
  '{{window.hacked=1}}<%window.hacked=1%>',
] as const;
