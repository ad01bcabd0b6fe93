/** A list is cut where the numbers of an id's last characters add up to a multiple of this: about so long a stretch is. */
const ABOUT = 32;
/** As many of them as tell ids apart well enough. */
const LAST = 4;

/**
 * A list cut into stretches of some tens, by what each id is and not by how many came before: an id that comes or goes
 * changes the one stretch that it stands in, or the two that it joins or parts. O(ids).
 */
export function inStretches(ids: readonly string[]): string[][] {
  const stretches: string[][] = [];
  let last: string[] | undefined;
  for (const id of ids) {
    if (!last || startsOne(id)) {
      last = [];
      stretches.push(last);
    }
    last.push(id);
  }
  return stretches;
}

function startsOne(id: string): boolean {
  let sum = 0;
  for (let at = Math.max(0, id.length - LAST); at < id.length; at++) sum += id.charCodeAt(at);
  return sum % ABOUT === 0;
}
