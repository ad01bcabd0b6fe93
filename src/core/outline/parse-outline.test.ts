import { describe, expect, it } from 'vitest';
import { TEXT_LIMIT } from '../model/fields.ts';
import { type OutlineNode, walkOutline } from './outline-node.ts';
import { OUTLINE_LIMITS, parseOutline } from './parse-outline.ts';

/** What a text is read as: a dot a step, and the kind of a line where it is marked. */
function read(text: string): string[] {
  const { nodes, error } = parseOutline(text);
  if (error) throw new Error(`${error.code} in line ${error.line}`);
  return lines(nodes);
}

function lines(nodes: readonly OutlineNode[]): string[] {
  return [...walkOutline(nodes)].map(
    ({ node, depth }) =>
      '.'.repeat(depth) + node.text + (node.kind === 'element' ? '' : ` (${node.kind})`),
  );
}

const TREE = ['Goal', '.A', '..A1', '..A2', '.B'];

describe('parseOutline reads', () => {
  it.each([
    ['two spaces', 'Goal\n  A\n    A1\n    A2\n  B'],
    ['one space', 'Goal\n A\n  A1\n  A2\n B'],
    ['four spaces', 'Goal\n    A\n        A1\n        A2\n    B'],
    ['tabs', 'Goal\n\tA\n\t\tA1\n\t\tA2\n\tB'],
    ['tabs and spaces mixed', 'Goal\n    A\n\t\tA1\n        A2\n\tB'],
    ['steps that differ', 'Goal\n A\n     A1\n     A2\n B'],
    ['all of it indented', '    Goal\n      A\n        A1\n        A2\n      B'],
    ['Windows line ends and a byte order mark', '\uFEFFGoal\r\n\tA\r\n\t\tA1\r\n\t\tA2\r\n\tB\r\n'],
    ['old Mac line ends', 'Goal\r A\r  A1\r  A2\r B'],
    ['blank lines', '\n\nGoal\n\n  A\n \t \n    A1\n    A2\n\n\n  B\n'],
    ['spaces that do not break', 'Goal\n\u00a0\u00a0A\n\u00a0\u00a0\u00a0\u00a0A1\n    A2\n  B'],
    ['a Markdown list', '- Goal\n  - A\n    - A1\n    - A2\n  - B'],
    ['other Markdown bullets', '* Goal\n  + A\n    * A1\n    * A2\n  + B'],
    ['a numbered list', '1. Goal\n   1. A\n      1. A1\n      2. A2\n   2. B'],
    ['lettered and legal numbers', '1) Goal\n  a) A\n    1.1.1. A1\n    1.1.2) A2\n  b) B'],
    ['a task list', '- [ ] Goal\n  - [x] A\n    - [X] A1\n    - [ ] A2\n  - [ ] B'],
    ['bullets as Word copies them', '•\tGoal\n\to\tA\n\t\t§\tA1\n\t\t\uf0a7\tA2\n\to\tB'],
    ['numbers as Word copies them', '1.\tGoal\n\ta)\tA\n\t\t1.\tA1\n\t\t2.\tA2\n\tb)\tB'],
    ['other bullets', '‣ Goal\n  – A\n    · A1\n    -A2\n  ▪ B'],
    ['headings', '# Goal\n## A\n### A1\n### A2\n## B'],
    ['headings that skip a level', '# Goal\n### A\n#### A1\n#### A2\n### B'],
    ['lists below headings', '# Goal\n## A\n- A1\n- A2\n\n## B'],
    ['rules between', 'Goal\n  A\n---\n    A1\n    A2\n  B\n***'],
    ['cells as Excel copies them', 'Goal\t\t\n\tA\t\n\t\tA1\n\t\tA2\n\tB\t'],
    ['rows of several cells', 'Goal\tA\tA1\n\t\tA2\n\tB'],
  ])('%s', (_name, text) => {
    expect(read(text)).toEqual(TREE);
  });

  it('marks, with and without a bullet or a space', () => {
    expect(read('Goal\n  !Do\n  - ? If\n  > Later\n  ! [x] Keep')).toEqual([
      'Goal',
      '.Do (action)',
      '.If (assumption)',
      '.Later (idea)',
      '.[x] Keep (action)',
    ]);
  });

  it('ordinary words as they are', () => {
    const words = [
      '2.5 km of cycle path',
      '100% of the children',
      '3 outcomes',
      '(In)formal learning: what, where?',
      '#hashtag',
      '*really* safe',
      'o no',
      '-5 degrees',
      '\\\\server\\share',
    ];
    expect(read(words.join('\n'))).toEqual(words);
  });

  it('a backslash as the end of special meaning', () => {
    expect(read('\\! now\n\\- dash\n\\# one\n\\1. first\n\\\\! two')).toEqual([
      '! now',
      '- dash',
      '# one',
      '1. first',
      '\\! two',
    ]);
  });

  it('where each line came from', () => {
    const { nodes } = parseOutline('\r\nGoal\r\n\r\n  A');
    expect([...walkOutline(nodes)].map(({ node }) => node.line)).toEqual([2, 4]);
  });

  it('nothing in a text without words', () => {
    expect(read(' \n\t\n---\n- \n•\n!')).toEqual([]);
  });
});

describe('parseOutline refuses, with the number of the line,', () => {
  const errorOf = (text: string) => parseOutline(text).error;

  it('too many lines', () => {
    const limit = OUTLINE_LIMITS.lines;
    expect(errorOf('x\n'.repeat(limit))).toBeUndefined();
    expect(errorOf('x\n'.repeat(limit + 1))).toEqual({
      code: 'outline_too_many_lines',
      line: limit + 1,
      limit,
    });
  });

  it('too many steps', () => {
    const steps = (count: number) =>
      Array.from({ length: count }, (_, depth) => `${' '.repeat(depth)}x`).join('\n');
    const limit = OUTLINE_LIMITS.depth;
    expect(errorOf(steps(limit + 1))).toBeUndefined();
    expect(errorOf(steps(limit + 2))).toMatchObject({ code: 'outline_too_deep', line: limit + 2 });
  });

  it('a line that is too long, and a text that is too large', () => {
    expect(errorOf(`a\n${'x'.repeat(TEXT_LIMIT + 1)}`)).toMatchObject({
      code: 'outline_line_too_long',
      line: 2,
    });
    expect(errorOf(' '.repeat(OUTLINE_LIMITS.characters + 1))?.code).toBe('outline_too_large');
  });
});
