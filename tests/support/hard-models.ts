import { createAbout } from '#core/model/about.ts';
import { createElement, type Element } from '#core/model/element.ts';
import { createLink } from '#core/model/link.ts';
import { type Model, modelFrom } from '#core/model/model.ts';
import { ordersBetween } from '#core/model/order.ts';

/** One card of a hard model; the links go from it to the cards (counted from 0) to which it contributes. */
interface HardCard {
  readonly title: string;
  readonly level?: 'goal' | 'outcome' | 'action';
  readonly to?: readonly number[];
  readonly position?: Element['position'];
}

const THEMES = [
  'Kinderen vinden een plek om te spelen',
  'Ouders kennen elkaar',
  'De straat is veilig voor wie fietst',
  'Jongeren doen mee in het buurtcomité',
  'Vrijwilligers krijgen vorming',
  'Wie hulp nodig heeft, vraagt ze ook',
  'De school staat open na vier uur',
  'Er is een plein met schaduw en water',
  'Buren zorgen voor elkaar',
  'Gezinnen weten welke opvang er is',
] as const;
const theme = (index: number): string => `${THEMES[index % THEMES.length]} (${index + 1})`;
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const HEBREW = [
  'כל הילדים בשכונה גדלים בבטחה ויכולים לשחק בחוץ',
  'הורים מכירים זה את זה',
  'ילדים משחקים בחוץ כל יום',
  'הרחובות בטוחים לרוכבי אופניים',
  'מתנדבים פותחים את בית הספר אחרי הצהריים',
  'השכנים בונים גן משחקים',
];
const ARABIC = [
  'يكبر جميع أطفال الحي في أمان ويلعبون في الخارج',
  'الآباء يعرفون بعضهم البعض',
  'يلعب الأطفال في الخارج كل يوم',
  'الشوارع آمنة لراكبي الدراجات',
  'يفتح المتطوعون المدرسة بعد الظهر',
  'الجيران يبنون ملعبا',
];
const smallChain = (titles: readonly string[]): HardCard[] =>
  titles.map((title, index) => ({
    title,
    level: index === 0 ? 'goal' : index < 4 ? 'outcome' : 'action',
    to: [[], [0], [0], [0], [1, 2], [3]][index] ?? [],
  }));

const LONG =
  'De opleidingstrajecten voor buurtwerkers zijn in elke wijk bekend, bereikbaar en betaalbaar, ook voor wie nog geen diploma heeft, en de buurtontwikkelingsverantwoordelijke volgt samen met de scholen, het jeugdwerk en de gezondheidscentra op wie er deelneemt, wie er afhaakt en waarom, zodat het aanbod elk jaar beter aansluit bij wat gezinnen vragen en bij wat werkgevers uit de streek te bieden hebben.';

/** What a map must also be good for, by a name for the test. */
export const HARD_CARDS = {
  'one card': [{ title: 'Elk kind groeit op met kansen', level: 'goal' }],
  'a chain of 40': times(40, (index): HardCard => {
    const level = index === 0 ? 'goal' : index === 39 ? 'action' : 'outcome';
    return { title: theme(index), level, to: index === 0 ? [] : [index - 1] };
  }),
  'a goal with 60 outcomes': [
    { title: 'Elk kind groeit op met kansen', level: 'goal' },
    ...times(60, (index): HardCard => ({ title: theme(index), to: [0] })),
  ],
  '200 orphans': times(200, (index) => ({ title: theme(index) })),
  'a shared outcome with eight parents': [
    { title: 'Elk kind groeit op met kansen', level: 'goal' },
    ...times(8, (index): HardCard => ({ title: theme(index), to: [0] })),
    { title: 'Ouders vinden de weg naar hulp', to: [1, 2, 3, 4, 5, 6, 7, 8] },
    { title: 'Een onthaalmoment in elke school', level: 'action', to: [9] },
  ],
  'a loop of three': [
    { title: 'Elk kind groeit op met kansen', level: 'goal' },
    { title: 'Buren kennen elkaar', to: [0, 3] },
    { title: 'Buren organiseren zelf activiteiten', to: [1] },
    { title: 'Meer buren doen mee', to: [2] },
    { title: 'Wie meedoet, brengt nog iemand mee', to: [3, 4] },
  ],
  'titles of 400 characters': [
    { title: LONG.slice(0, 400), level: 'goal' },
    { title: LONG.slice(0, 400), to: [0] },
    { title: 'Een korte titel', to: [0] },
    { title: LONG.slice(0, 400), level: 'action', to: [1] },
    { title: 'W'.repeat(400), level: 'action', to: [2] },
  ],
  Hebrew: smallChain(HEBREW),
  Arabic: smallChain(ARABIC),
  'cards placed freely': [
    { title: 'Elk kind groeit op met kansen', level: 'goal', position: { x: 0, y: 0 } },
    ...times(
      12,
      (index): HardCard => ({
        title: theme(index),
        to: index < 4 ? [0] : [index - 4, ...(index % 3 === 0 ? [0] : [])],
        position: { x: ((index * 7) % 5) * 290 - 500, y: 190 + Math.floor(index / 4) * 170 },
      }),
    ),
  ],
} as const satisfies Record<string, readonly HardCard[]>;
export type HardCase = keyof typeof HARD_CARDS;

export function hardModel(name: HardCase, wishes: Partial<Model['about']> = {}): Model {
  const cards: readonly HardCard[] = HARD_CARDS[name];
  const orders = ordersBetween(undefined, undefined, cards.length);
  const elements = cards.map(({ title, level = 'outcome', position }, index) =>
    createElement({
      ...{ id: `card${index}`, title, level, order: orders[index] ?? '' },
      ...(position && { position }),
    }),
  );
  const links = cards.flatMap(({ to = [] }, from) =>
    to.map((end, index) =>
      createLink({
        id: `link${from}-${index}`,
        from: `card${from}`,
        to: `card${end}`,
        order: orders[from] ?? '',
      }),
    ),
  );
  const about = createAbout({
    id: 'hard',
    title: name,
    language: 'nl',
    createdAt: '2026-11-24',
    arrangement: cards.some(({ position }) => position) ? 'free' : 'tidy',
    ...wishes,
  });
  return modelFrom(about, {
    elements: new Map(elements.map((element) => [element.id, element])),
    links: new Map(links.map((link) => [link.id, link])),
  });
}
