import { type About, createAbout } from './about.ts';
import { type Assumption, assumptionSchema } from './assumption.ts';
import { type Comment, commentSchema } from './comment.ts';
import { type Element, elementSchema } from './element.ts';
import type { Json } from './fields.ts';
import { type Framework, frameworkSchema } from './framework.ts';
import { type Idea, ideaSchema } from './idea.ts';
import { type Indicator, indicatorSchema } from './indicator.ts';
import { type Link, linkSchema } from './link.ts';
import { type Measurement, measurementSchema } from './measurement.ts';
import { type Partner, partnerSchema } from './partner.ts';
import { type Round, roundSchema } from './round.ts';
import { type Score, scoreSchema } from './score.ts';

/** The version of the document this build writes. */
export const DOCUMENT_VERSION = 1;

/** The records of every table, by table name. */
export interface Records {
  elements: Element;
  links: Link;
  assumptions: Assumption;
  indicators: Indicator;
  measurements: Measurement;
  partners: Partner;
  ideas: Idea;
  comments: Comment;
  frameworks: Framework;
  rounds: Round;
  scores: Score;
}
export type TableName = keyof Records;

/** The schema of every table's records, in the order in which a file lists the tables. */
export const RECORD_SCHEMAS = {
  elements: elementSchema,
  links: linkSchema,
  assumptions: assumptionSchema,
  indicators: indicatorSchema,
  measurements: measurementSchema,
  partners: partnerSchema,
  ideas: ideaSchema,
  comments: commentSchema,
  frameworks: frameworkSchema,
  rounds: roundSchema,
  scores: scoreSchema,
} as const satisfies Record<TableName, unknown>;

export const TABLE_NAMES = Object.keys(RECORD_SCHEMAS) as readonly TableName[];

/** The records of one table by id. */
export type Table<N extends TableName> = ReadonlyMap<string, Records[N]>;

/**
 * One theory of change, plain and frozen: what the model says of itself, its tables, and `unknown`,
 * the tables and top-level fields of a file that this build has no name for and keeps as they are.
 */
export type Model = {
  readonly about: About;
  readonly unknown: ReadonlyMap<string, Json>;
} & {
  readonly [N in TableName]: Table<N>;
};

const NO_RECORDS = new Map<string, never>() as ReadonlyMap<string, never>;

/** An empty model. */
export function createModel(
  fields: Pick<About, 'title' | 'language' | 'createdAt'> & Partial<About>,
): Model {
  return modelFrom(createAbout(fields), {});
}

/** A model from what it says of itself and some tables; the tables that are not given are empty. */
export function modelFrom(about: About, tables: Partial<Omit<Model, 'about'>>): Model {
  return {
    about,
    elements: NO_RECORDS,
    links: NO_RECORDS,
    assumptions: NO_RECORDS,
    indicators: NO_RECORDS,
    measurements: NO_RECORDS,
    partners: NO_RECORDS,
    ideas: NO_RECORDS,
    comments: NO_RECORDS,
    frameworks: NO_RECORDS,
    rounds: NO_RECORDS,
    scores: NO_RECORDS,
    unknown: NO_RECORDS,
    ...tables,
  };
}
