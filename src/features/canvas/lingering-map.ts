/** A map that, asked for what was in it when it was last emptied, still gives it until it is told to forget. */
export class LingeringMap<K, V> extends Map<K, V> {
  #before: ReadonlyMap<K, V> | undefined;

  override clear(): void {
    this.#before = new Map(this);
    super.clear();
  }

  override get(key: K): V | undefined {
    return super.get(key) ?? this.#before?.get(key);
  }

  forget(): void {
    this.#before = undefined;
  }
}
