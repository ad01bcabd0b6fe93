import type { Level } from '../model/about.ts';

/** The vocabularies to start from. What each of their levels is called is in the messages, by vocabulary and level. */
export const VOCABULARY_IDS = [
  'plain',
  'theory-of-change',
  'logic-model',
  'results-chain',
] as const;
export type VocabularyId = (typeof VOCABULARY_IDS)[number];

/** A level that has no name of its own yet. */
export type VocabularyLevel = Omit<Level, 'name'>;

const GOAL: VocabularyLevel = { id: 'goal', role: 'goal', tone: 'deep' };
const OUTCOME: VocabularyLevel = { id: 'outcome', role: 'outcome', tone: 'sea' };
const OUTPUT: VocabularyLevel = { id: 'output', role: 'outcome', tone: 'leaf' };
const ACTION: VocabularyLevel = { id: 'action', role: 'action', tone: 'sun' };
const INPUT: VocabularyLevel = { id: 'input', role: 'action', tone: 'stone' };

/**
 * The levels of each vocabulary, from the goal on. Where two share a level they share its id, so that a model goes from
 * one to the other and its cards stay where they are.
 *
 * - Theory of Change: outcomes in the long, the intermediate and the short term (Taplin and Clark, *Theory of Change
 *   Basics*, 2012).
 * - Logic model: W.K. Kellogg Foundation, *Logic Model Development Guide*, 2004.
 * - Results chain: Global Affairs Canada, *Results-Based Management for International Assistance Programming*, 2016.
 */
export const VOCABULARIES: Readonly<Record<VocabularyId, readonly VocabularyLevel[]>> = {
  plain: [GOAL, OUTCOME, ACTION],
  'theory-of-change': [
    GOAL,
    { id: 'outcome-long', role: 'outcome', tone: 'plum' },
    OUTCOME,
    { id: 'outcome-short', role: 'outcome', tone: 'leaf' },
    ACTION,
  ],
  'logic-model': [GOAL, OUTCOME, OUTPUT, ACTION, INPUT],
  'results-chain': [
    GOAL,
    OUTCOME,
    { id: 'outcome-short', role: 'outcome', tone: 'plum' },
    OUTPUT,
    ACTION,
    INPUT,
  ],
};
