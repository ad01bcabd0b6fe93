import type { Element } from '../model/element.ts';
import type { Link } from '../model/link.ts';
import type { Size } from './box.ts';
import type { Chain } from './chain.ts';
import { type Layout, layoutModel } from './layout.ts';
import type { LayoutChange } from './layout-feed.ts';

/** A copy, elsewhere, of all that a model's layout is made from; it follows the changes of a {@link LayoutFeed}. */
export class LayoutMirror {
  #about: Chain['about'] | undefined;
  #elements = new Map<string, Element>();
  #links = new Map<string, Link>();
  readonly #sizes = new Map<string, Size>();
  #revision = 0;

  /** How far it has come. */
  get revision(): number {
    return this.#revision;
  }

  take({ revision, about, elements, links, goneElements, goneLinks }: LayoutChange): void {
    this.#revision = revision;
    this.#about = about ?? this.#about;
    if (elements.length + goneElements.length > 0) {
      this.#elements = new Map(this.#elements);
      for (const { width, height, ...seat } of elements) {
        this.#elements.set(seat.id, { ...seat, title: '', owners: [], tags: {} });
        if (Number.isNaN(width)) this.#sizes.delete(seat.id);
        else this.#sizes.set(seat.id, { width, height });
      }
      for (const id of goneElements) {
        this.#elements.delete(id);
        this.#sizes.delete(id);
      }
    }
    if (links.length + goneLinks.length > 0) {
      this.#links = new Map(this.#links);
      for (const link of links) this.#links.set(link.id, link);
      for (const id of goneLinks) this.#links.delete(id);
    }
  }

  /** The model as it is here, without words. @throws before anything was taken in */
  chain(): Chain {
    if (!this.#about) throw new Error('Nothing was taken in yet.');
    return { about: this.#about, elements: this.#elements, links: this.#links };
  }

  /** The layout of the model as it is here. @throws before anything was taken in */
  layout(): Layout {
    return layoutModel(this.chain(), this.#sizes);
  }
}
