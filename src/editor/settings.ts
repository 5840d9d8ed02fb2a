import { type ConfigurationScope, type Disposable, workspace } from 'vscode';
import { actorKinds } from '../annotations/decisions';
import type { Severity } from '../checks/check';
import type { CheckLevels } from '../checks/index';
import type { ActorKind } from '../engine/document';
import { type CloseReadingChoice, closeReadingChoices } from './close-pace';
import { type Sureness, surenesses } from './sureness';

/** Everything a person can set, typed. The manifest's `contributes.configuration` says the same; a test compares the two. */
export interface Settings {
  /** Language ids of the editor whose files are articles. */
  readonly languages: readonly string[];
  /** In characters. Of a longer article only the part on the screen is read. */
  readonly maxLength: number;
  readonly highlightActors: boolean;
  readonly highlightClaims: boolean;
  /** Claims in other words that the machine is less sure of are not shown. A quotation always is. */
  readonly lowestConfidence: Sureness;
  /** Whether what somebody only thinks or feels is shown with what is said. */
  readonly showAttitudes: boolean;
  /** Whether what the article states in its own voice is listed and marked, where it can be looked up. */
  readonly showOwnClaims: boolean;
  /** Which articles are read a second time, more closely, when nobody types. */
  readonly closeReading: CloseReadingChoice;
  /** Whether a line above each claim's paragraph says who says it. */
  readonly codeLens: boolean;
  /** Under which decisions are kept in an article's sidecar; empty: as git has it. */
  readonly name: string;
  /** By check id; a check that is not named keeps its own severity. */
  readonly checks: CheckLevels;
  readonly runChecks: 'onCommand' | 'whileTyping';
  /** What the newsroom knows beyond the word lists, by name. */
  readonly actors: Readonly<Record<string, ActorKind>>;
  /** Titles and roles that the word lists do not have. */
  readonly titles: readonly string[];
}

export const defaults: Settings = {
  languages: ['plaintext', 'markdown'],
  maxLength: 200_000,
  highlightActors: true,
  highlightClaims: true,
  lowestConfidence: 'unsure',
  showAttitudes: false,
  showOwnClaims: true,
  closeReading: 'auto',
  codeLens: false,
  name: '',
  checks: {},
  runChecks: 'onCommand',
  actors: {},
  titles: [],
};

const levels: readonly (Severity | 'off')[] = ['off', 'hint', 'info', 'warning', 'error'];

/** The settings that hold for `scope`; a value of the wrong type counts as not set, because settings files are written by hand. */
export function readSettings(scope?: ConfigurationScope): Settings {
  const get = workspace.getConfiguration('sourceline', scope);
  return {
    languages: stringsOr(defaults.languages, get.get('languages')),
    maxLength: lengthOr(defaults.maxLength, get.get('maxLength')),
    highlightActors: get.get('highlightActors') !== false,
    highlightClaims: get.get('highlightClaims') !== false,
    lowestConfidence: surenessOr(defaults.lowestConfidence, get.get('lowestConfidence')),
    showAttitudes: get.get('showAttitudes') === true,
    showOwnClaims: get.get('showOwnClaims') !== false,
    closeReading: closeReadingChoices.find((one) => one === get.get('closeReading')) ?? defaults.closeReading,
    codeLens: get.get('codeLens') === true,
    name: String(get.get('name') ?? '').trim(),
    checks: checkLevels(get.get('checks')),
    runChecks: get.get('runChecks') === 'whileTyping' ? 'whileTyping' : 'onCommand',
    actors: knownActors(get.get('actors')),
    titles: stringsOr(defaults.titles, get.get('titles')).filter((title) => title.trim() !== ''),
  };
}

export function onDidChangeSettings(listener: () => void): Disposable {
  return workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration('sourceline')) listener();
  });
}

function stringsOr(fallback: readonly string[], value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : fallback;
}

function lengthOr(fallback: number, value: unknown): number {
  return typeof value === 'number' && value >= 1 ? value : fallback;
}

function surenessOr(fallback: Sureness, value: unknown): Sureness {
  return surenesses.find((one) => one === value) ?? fallback;
}

function checkLevels(value: unknown): CheckLevels {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, level]) => levels.includes(level)));
}

function knownActors(value: unknown): Settings['actors'] {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(([name, kind]) => name.trim() !== '' && actorKinds.includes(kind)),
  );
}
