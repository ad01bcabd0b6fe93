import { CircleHelp } from 'lucide-react';
import { create } from 'zustand';
import { m } from '#i18n/paraglide/messages.js';
import type { Action } from './action.ts';
import { useDialogs } from './dialogs.ts';

/** The pages of the help, in reading order; each is a file of public/help in every language. */
export const HELP_PAGES = [
  'start',
  'workshop',
  'queue',
  'looking',
  'showing',
  'levels',
  'taking',
  'keys',
  'access',
] as const;
export type HelpPage = (typeof HELP_PAGES)[number];

/** A page of the help, or a section of it. */
export interface HelpPlace {
  readonly page: HelpPage;
  /** What stands in braces after the section's heading. */
  readonly section?: string;
}

/** Where the help is read; it opens again where it was left. */
export const useHelpPlace = create<HelpPlace>(() => ({ page: 'start' }));

/** Opens the help, at a place or where it was left. */
export function openHelp(place?: HelpPlace): void {
  if (place) useHelpPlace.setState(place, true);
  useDialogs.getState().show('help');
}

/** Shift+F1: how to work with Tocht, page by page. */
export const helpAction: Action = {
  id: 'help',
  label: m.action_help,
  icon: CircleHelp,
  shortcut: 'Shift+F1',
  whileTyping: true,
  run: () => openHelp(),
};
