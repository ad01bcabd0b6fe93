import { create } from 'zustand';

interface GoalDraft {
  readonly goal: string;
  readonly setGoal: (goal: string) => void;
}

/** The goal that is being typed; it stays while one looks into a model or switches language. */
export const useGoalDraft = create<GoalDraft>((set) => ({
  goal: '',
  setGoal: (goal) => set({ goal }),
}));
