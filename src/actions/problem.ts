import { create } from 'zustand';

/** Something that could not be done, in the words of the screen. */
export interface Problem {
  readonly title: string;
  /** What happened and where. */
  readonly what: string;
  /** What is safe, or what to do now. */
  readonly safe: string;
}

interface ProblemState {
  readonly problem: Problem | undefined;
  readonly show: (problem: Problem) => void;
  readonly hide: () => void;
}

/** The problem that is being told, in a dialog over any screen. */
export const useProblem = create<ProblemState>((set) => ({
  problem: undefined,
  show: (problem) => set({ problem }),
  hide: () => set({ problem: undefined }),
}));
