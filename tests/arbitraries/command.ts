import fc, { type GeneratorValue } from 'fast-check';
import type { Change } from '#core/changes/change.ts';
import { addAssumption } from '#core/commands/add-assumption.ts';
import { addElement } from '#core/commands/add-element.ts';
import { addIdea } from '#core/commands/add-idea.ts';
import { addIndicator } from '#core/commands/add-indicator.ts';
import { addLevel } from '#core/commands/add-level.ts';
import { addLink } from '#core/commands/add-link.ts';
import { addMeasurement } from '#core/commands/add-measurement.ts';
import { addPartner } from '#core/commands/add-partner.ts';
import { alignElements } from '#core/commands/align-elements.ts';
import { arrange } from '#core/commands/arrange.ts';
import { assumeIdea } from '#core/commands/assume-idea.ts';
import { distributeElements } from '#core/commands/distribute-elements.ts';
import { duplicateElements } from '#core/commands/duplicate-elements.ts';
import { groupIdeas } from '#core/commands/group-ideas.ts';
import { insertBetween } from '#core/commands/insert-between.ts';
import { linkElements } from '#core/commands/link-elements.ts';
import { mergeElements } from '#core/commands/merge-elements.ts';
import { moveElement } from '#core/commands/move-element.ts';
import { moveElements } from '#core/commands/move-elements.ts';
import { moveIdea } from '#core/commands/move-idea.ts';
import { moveLevel } from '#core/commands/move-level.ts';
import { nudgeElements } from '#core/commands/nudge-elements.ts';
import { pasteOutline } from '#core/commands/paste-outline.ts';
import { placeIdea } from '#core/commands/place-idea.ts';
import { queueElements } from '#core/commands/queue-elements.ts';
import { removeAssumptions } from '#core/commands/remove-assumptions.ts';
import { removeElements } from '#core/commands/remove-elements.ts';
import { removeIdeas } from '#core/commands/remove-ideas.ts';
import { removeIndicators } from '#core/commands/remove-indicators.ts';
import { removeLevel } from '#core/commands/remove-level.ts';
import { removeLinks } from '#core/commands/remove-links.ts';
import { removeMeasurements } from '#core/commands/remove-measurements.ts';
import { removePartners } from '#core/commands/remove-partners.ts';
import { setAbout } from '#core/commands/set-about.ts';
import { setAssumption } from '#core/commands/set-assumption.ts';
import { setCeiling } from '#core/commands/set-ceiling.ts';
import { setElement } from '#core/commands/set-element.ts';
import { setElements } from '#core/commands/set-elements.ts';
import { setIdea } from '#core/commands/set-idea.ts';
import { setIndicator } from '#core/commands/set-indicator.ts';
import { setLevel } from '#core/commands/set-level.ts';
import { setLink } from '#core/commands/set-link.ts';
import { setMeasurement } from '#core/commands/set-measurement.ts';
import { setPartner } from '#core/commands/set-partner.ts';
import { setVocabulary } from '#core/commands/set-vocabulary.ts';
import { sortIdeas } from '#core/commands/sort-ideas.ts';
import { splitElement } from '#core/commands/split-element.ts';
import { tidyUp } from '#core/commands/tidy-up.ts';
import { untangle } from '#core/commands/untangle.ts';
import { voteIdea } from '#core/commands/vote-idea.ts';
import type { Model, TableName } from '#core/model/model.ts';
import { parseOutline } from '#core/outline/parse-outline.ts';
import { VOCABULARIES, VOCABULARY_IDS } from '#core/vocabularies/vocabularies.ts';

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
      return pasteOutline(model, { nodes, parent: maybe('elements'), at: date, newId: fresh });
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
    ...bulkCommands(g, model, fresh, any),
    ...levelCommands(g, model, fresh),
    ...ideaCommands(g, model, fresh, any),
  ];
  return commands[g(fc.nat, { max: commands.length - 1 })]?.() ?? [];
}

type Any = (table: TableName) => string;

function bulkCommands(
  g: GeneratorValue,
  model: Model,
  newId: () => string,
  any: Any,
): (() => Change[])[] {
  const some = () => [any('elements'), any('elements'), any('elements')];
  const words = () => g(() => text);
  const coordinate = () => g(fc.integer, { min: -500, max: 500 });
  const boxes = () =>
    new Map(
      [...model.elements.keys()].map((id) => [
        id,
        { x: coordinate(), y: coordinate(), width: 200, height: 80 },
      ]),
    );
  return [
    () => {
      const titles = [words(), words()] as const;
      return splitElement(model, { id: any('elements'), titles, secondId: newId(), newId });
    },
    () => mergeElements(model, { ids: some() }),
    () => {
      const fields = { level: g(fc.boolean) ? 'action' : 'gone', status: 'planned' as const };
      const tags = { groups: ['children'] };
      const [addOwners, removeOwners] = [[any('partners')], [any('partners')]];
      return setElements(model, { ids: some(), fields, addTags: tags, addOwners, removeOwners });
    },
    () => setElements(model, { ids: some(), removeTags: { groups: ['children'] } }),
    () => linkElements(model, { ids: some(), to: any('elements'), newId }),
    () => moveElements(model, { ids: some(), parent: any('elements'), newId }),
    () => alignElements(model, { ids: some(), edge: 'middle', boxes: boxes() }),
    () => distributeElements(model, { ids: some(), axis: 'vertical', boxes: boxes() }),
    () => nudgeElements(model, { ids: some(), by: { x: 8, y: -8 }, boxes: boxes() }),
  ];
}

function levelCommands(g: GeneratorValue, model: Model, fresh: () => string): (() => Change[])[] {
  const ids = [...model.about.levels.map(({ id }) => id), 'gone'];
  const anyLevel = () => ids[g(fc.nat, { max: ids.length - 1 })] as string;
  const words = () => g(() => text);
  const place = () => g(fc.nat, { max: 4 });
  const vocabulary = () => VOCABULARY_IDS[g(fc.nat, { max: VOCABULARY_IDS.length - 1 })] ?? 'plain';
  return [
    () => addLevel(model, { id: fresh(), role: 'outcome', name: words(), after: anyLevel() }),
    () => removeLevel(model, { id: anyLevel(), ...(g(fc.boolean) && { to: anyLevel() }) }),
    () => setLevel(model, { id: anyLevel(), fields: { name: words(), tone: 'plum' } }),
    () => moveLevel(model, { id: anyLevel(), index: place() }),
    () => setVocabulary(model, { levels: VOCABULARIES[vocabulary()] }),
    () => setCeiling(model, { levelsAbove: g(fc.boolean) ? place() : undefined }),
    () => setCeiling(model, { step: g(fc.boolean) ? 1 : -1 }),
  ];
}

function ideaCommands(
  g: GeneratorValue,
  model: Model,
  newId: () => string,
  any: Any,
): (() => Change[])[] {
  return [
    () => voteIdea(model, { id: any('ideas'), by: g(fc.integer, { min: -3, max: 3 }) }),
    () => groupIdeas(model, { ids: [any('ideas'), any('ideas')], group: g(() => text) }),
    () => sortIdeas(model, { by: g(fc.constantFrom, 'dots', 'time') }),
    () => moveIdea(model, { id: any('ideas'), index: g(fc.nat, { max: 3 }) }),
    () => assumeIdea(model, { idea: any('ideas'), assumptionId: newId(), about: any('elements') }),
    () => queueElements(model, { ids: [any('elements'), any('elements')], at: date, newId }),
  ];
}
