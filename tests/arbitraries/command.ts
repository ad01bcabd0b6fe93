import fc, { type GeneratorValue } from 'fast-check';
import type { Change } from '#core/changes/change.ts';
import { addAssumption } from '#core/commands/add-assumption.ts';
import { addElement } from '#core/commands/add-element.ts';
import { addIdea } from '#core/commands/add-idea.ts';
import { addIndicator } from '#core/commands/add-indicator.ts';
import { addLink } from '#core/commands/add-link.ts';
import { addMeasurement } from '#core/commands/add-measurement.ts';
import { addPartner } from '#core/commands/add-partner.ts';
import { arrange } from '#core/commands/arrange.ts';
import { duplicateElements } from '#core/commands/duplicate-elements.ts';
import { insertBetween } from '#core/commands/insert-between.ts';
import { moveElement } from '#core/commands/move-element.ts';
import { pasteOutline } from '#core/commands/paste-outline.ts';
import { placeIdea } from '#core/commands/place-idea.ts';
import { removeAssumptions } from '#core/commands/remove-assumptions.ts';
import { removeElements } from '#core/commands/remove-elements.ts';
import { removeIdeas } from '#core/commands/remove-ideas.ts';
import { removeIndicators } from '#core/commands/remove-indicators.ts';
import { removeLinks } from '#core/commands/remove-links.ts';
import { removeMeasurements } from '#core/commands/remove-measurements.ts';
import { removePartners } from '#core/commands/remove-partners.ts';
import { setAbout } from '#core/commands/set-about.ts';
import { setAssumption } from '#core/commands/set-assumption.ts';
import { setElement } from '#core/commands/set-element.ts';
import { setIdea } from '#core/commands/set-idea.ts';
import { setIndicator } from '#core/commands/set-indicator.ts';
import { setLink } from '#core/commands/set-link.ts';
import { setMeasurement } from '#core/commands/set-measurement.ts';
import { setPartner } from '#core/commands/set-partner.ts';
import { tidyUp } from '#core/commands/tidy-up.ts';
import { untangle } from '#core/commands/untangle.ts';
import type { Model, TableName } from '#core/model/model.ts';
import { parseOutline } from '#core/outline/parse-outline.ts';

const text = fc.string({ maxLength: 20 });
const date = '2026-11-25';

/** The changes of any command with any arguments, most of them about records that stand in the model. */
export function anyChanges(g: GeneratorValue, model: Model, fresh: () => string): Change[] {
  const any = (table: TableName): string => {
    const ids = [...model[table].keys(), 'gone'];
    return ids[g(fc.nat, { max: ids.length - 1 })] as string;
  };
  const maybe = (table: TableName) => (g(fc.boolean) ? any(table) : undefined);
  const words = () => g(() => text);
  const at = () => g(fc.nat, { max: 4 });
  const commands: (() => Change[])[] = [
    () =>
      addElement(model, {
        ...{ id: fresh(), linkId: fresh(), title: words() },
        ...{ parent: maybe('elements'), after: maybe('elements') },
      }),
    () => {
      const ids = { id: fresh(), linkIdUp: fresh() };
      return insertBetween(model, { ...ids, child: any('elements'), title: words() });
    },
    () => addLink(model, { id: fresh(), from: any('elements'), to: any('elements') }),
    () => setLink(model, { id: any('links'), fields: { rationale: words(), evidence: 'data' } }),
    () => removeLinks(model, { ids: [any('links'), any('links')] }),
    () =>
      setElement(model, {
        id: any('elements'),
        fields: { title: words(), description: words(), status: 'done', owners: [any('partners')] },
      }),
    () => removeElements(model, { ids: [any('elements'), any('elements')] }),
    () => {
      const parents = { fromParent: maybe('elements'), toParent: maybe('elements') };
      return moveElement(model, { id: any('elements'), linkId: fresh(), ...parents, index: at() });
    },
    () => {
      const ids = [any('elements'), any('elements')];
      const newIds = new Map(ids.map((id) => [id, fresh()]));
      return duplicateElements(model, { ids, newIds });
    },
    () => {
      const { nodes } = parseOutline(`${words()}\n ${words()}\n  ? ${words()}\n  ! ${words()}`);
      return pasteOutline(model, { nodes, parent: maybe('elements'), newId: fresh });
    },
    () => addAssumption(model, { id: fresh(), about: any('elements'), text: words() }),
    () =>
      setAssumption(model, { id: any('assumptions'), fields: { text: words(), state: 'fails' } }),
    () => removeAssumptions(model, { ids: [any('assumptions')] }),
    () => addIdea(model, { id: fresh(), text: words() }),
    () => setIdea(model, { id: any('ideas'), fields: { text: words(), votes: at() } }),
    () => removeIdeas(model, { ids: [any('ideas')] }),
    () => {
      const ids = { elementId: fresh(), linkId: fresh() };
      return placeIdea(model, { idea: any('ideas'), ...ids, parent: maybe('elements') });
    },
    () => addIndicator(model, { id: fresh(), element: any('elements'), name: words() }),
    () => setIndicator(model, { id: any('indicators'), fields: { name: words(), baseline: at() } }),
    () => removeIndicators(model, { ids: [any('indicators')] }),
    () => addMeasurement(model, { id: fresh(), indicator: any('indicators'), date, value: at() }),
    () => setMeasurement(model, { id: any('measurements'), fields: { value: at() } }),
    () => removeMeasurements(model, { ids: [any('measurements')] }),
    () => addPartner(model, { id: fresh(), name: words() }),
    () => setPartner(model, { id: any('partners'), fields: { name: words() } }),
    () => removePartners(model, { ids: [any('partners')] }),
    () => untangle(model),
    () => arrange(model, { arrangement: g(fc.boolean) ? 'free' : 'tidy', sizes: new Map() }),
    () => tidyUp(model, { sizes: new Map() }),
    () =>
      setAbout(model, {
        fields: { bands: g(fc.boolean), wrap: g(fc.boolean) ? 'never' : undefined },
      }),
    () => setAbout(model, { fields: { title: words(), ceiling: at() / 4 } }),
  ];
  return commands[g(fc.nat, { max: commands.length - 1 })]?.() ?? [];
}
