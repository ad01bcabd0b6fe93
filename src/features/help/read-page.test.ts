import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

describe('a page of the help', () => {
  it('has a title, headings by section, paragraphs, lists and pictures', () => {
    const page = readPage(
      '# Start\n\nFirst.\r\n\n## Go on {#on}\n\n- one\n- two\n\n1. three\n\n![A map](map.webp)\n',
    );
    expect(page).toEqual({
      title: 'Start',
      blocks: [
        { kind: 'paragraph', inlines: [{ kind: 'text', text: 'First.' }] },
        { kind: 'heading', text: 'Go on', section: 'on' },
        {
          kind: 'list',
          ordered: false,
          items: [[{ kind: 'text', text: 'one' }], [{ kind: 'text', text: 'two' }]],
        },
        { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'three' }]] },
        { kind: 'picture', alt: 'A map', file: 'map.webp' },
      ],
    });
  });

  it('has key caps, strong words and links within a line', () => {
    const { blocks } = readPage('Press [[$mod++]] for **more**, see [the list](looking#list).');
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        inlines: [
          { kind: 'text', text: 'Press ' },
          { kind: 'keys', keys: '$mod++' },
          { kind: 'text', text: ' for ' },
          { kind: 'strong', text: 'more' },
          { kind: 'text', text: ', see ' },
          { kind: 'link', text: 'the list', page: 'looking', section: 'list' },
          { kind: 'text', text: '.' },
        ],
      },
    ]);
  });

  it('is text wherever it is none of these', () => {
    const odd = '<b>bold</b> [out](https://example.org) ![x](../y.svg) **open';
    expect(readPage(odd).blocks).toEqual([
      { kind: 'paragraph', inlines: [{ kind: 'text', text: odd }] },
    ]);
  });
});
