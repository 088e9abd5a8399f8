import type { Meaning } from '#lib/core/atlas/model.ts';

export type Theme = 'light' | 'dark';
export const THEMES: readonly Theme[] = ['light', 'dark'];

/** The colours of one meaning. Shape and pattern repeat what the hue says (`marks`, `patterns`). */
export interface MeaningColours {
  /** Marks, lines and areas. */
  readonly fill: string;
  /** The rim of marks and areas, where `fill` alone would sink into the ground. */
  readonly edge: string;
  /** Words about it: at least 4.5:1 on every ground. */
  readonly text: string;
  /** A pale ground of the same hue: soft edges, chosen rows. */
  readonly tint: string;
}

/** The colours that carry no meaning of their own. */
export interface GroundColours {
  /** The map's land and the page. */
  readonly paper: string;
  /** Side panel, sheets, controls. */
  readonly panel: string;
  /** Built-up blocks on the map, chosen rows in lists. */
  readonly block: string;
  /** Land outside the country of the atlas. */
  readonly abroad: string;
  /** Land that more than one country claims: the colour of neither. */
  readonly disputed: string;
  readonly rule: string;
  readonly strongRule: string;
  readonly road: string;
  readonly roadCasing: string;
  /** Roads on a scale at which they are thin lines. */
  readonly roadAfar: string;
  readonly railway: string;
  readonly green: string;
  readonly hills: string;
  /** Hachures of slopes. */
  readonly relief: string;
  /** Slopes that look away from the light, and those that face it. */
  readonly shade: string;
  readonly lit: string;
  readonly water: string;
  readonly boundary: string;
  /** Large pale letters of sectors, which are ground and not information. */
  readonly ghost: string;
  /** Words, and the accent of the interface. */
  readonly ink: string;
  readonly muted: string;
  /** Words on water, and on parks. */
  readonly waterText: string;
  readonly greenText: string;
  /** Words on a ground of `ink`. */
  readonly onInk: string;
  /** A building burnt or razed. */
  readonly ruined: string;
  /** Nights on the time axis. */
  readonly night: string;
  /** What night lays over the ground of the map, as strongly as `DUSK_STRENGTH` says. */
  readonly dusk: string;
  /** The one shadow. */
  readonly shadow: string;
}

export type Palette = GroundColours & Readonly<Record<Meaning, MeaningColours>>;

const light: Palette = {
  paper: '#f6f3ec',
  panel: '#fbf9f5',
  block: '#efeae0',
  abroad: '#ece8df',
  disputed: '#f1eee5',
  rule: '#ddd5c6',
  strongRule: '#cfc6b6',
  road: '#ffffff',
  roadCasing: '#dcd3c3',
  roadAfar: '#cdbfa6',
  railway: '#a69b89',
  green: '#e2e7d8',
  hills: '#dde3d1',
  relief: '#a9b396',
  shade: '#cad3bc',
  lit: '#ebefe1',
  water: '#c9d8dd',
  boundary: '#7b7263',
  ghost: '#b5ac9c',
  ink: '#1c1b19',
  muted: '#5c574f',
  waterText: '#3d5a66',
  greenText: '#4d5939',
  onInk: '#fbf9f5',
  ruined: '#57524b',
  night: '#ecebe7',
  dusk: '#bfcce9',
  shadow: 'rgb(28 27 25 / 0.14)',
  focus: { fill: '#b3372b', edge: '#7d221a', text: '#a02d22', tint: '#f0d7d1' },
  authority: { fill: '#33566f', edge: '#203a4d', text: '#2f5069', tint: '#d9e0e4' },
  civilian: { fill: '#b9822b', edge: '#7c5411', text: '#71490a', tint: '#f1e3c8' },
  attack: { fill: '#2b2b2b', edge: '#b3372b', text: '#2b2b2b', tint: '#dedbd5' },
  report: { fill: '#7d776d', edge: '#5a554d', text: '#56514a', tint: '#e6e1d7' },
  place: { fill: '#fbf9f5', edge: '#1c1b19', text: '#1c1b19', tint: '#e6e1d7' },
};

const dark: Palette = {
  paper: '#191816',
  panel: '#211f1c',
  block: '#23211e',
  abroad: '#141312',
  disputed: '#171614',
  rule: '#37332d',
  strongRule: '#4c463d',
  road: '#4a453c',
  roadCasing: '#100f0e',
  roadAfar: '#5a5145',
  railway: '#6d6557',
  green: '#20271d',
  hills: '#232b20',
  relief: '#4b5743',
  shade: '#182017',
  lit: '#313c2c',
  water: '#1d323c',
  boundary: '#8f8776',
  ghost: '#5d564b',
  ink: '#f0ece3',
  muted: '#b0a99d',
  waterText: '#9dbcc9',
  greenText: '#a9b695',
  onInk: '#191816',
  ruined: '#958d81',
  night: '#2b2925',
  dusk: '#061f55',
  shadow: 'rgb(0 0 0 / 0.5)',
  focus: { fill: '#d9594b', edge: '#f3a79d', text: '#f29488', tint: '#43241f' },
  authority: { fill: '#7ba6c4', edge: '#b9d5e6', text: '#a3c4da', tint: '#22323d' },
  civilian: { fill: '#d5a04a', edge: '#f0d092', text: '#e3b666', tint: '#3a2e1a' },
  attack: { fill: '#e4dfd5', edge: '#e8695c', text: '#e4dfd5', tint: '#35322d' },
  report: { fill: '#9d968a', edge: '#c4bdb1', text: '#bdb6aa', tint: '#302d28' },
  place: { fill: '#191816', edge: '#f0ece3', text: '#f0ece3', tint: '#302d28' },
};

/** Both themes tell the same meanings; the dark one is tuned for contrast, not inverted. */
export const PALETTES: Readonly<Record<Theme, Palette>> = { light, dark };

/** How much of the ground `dusk` covers at night, 0 to 1. */
export const DUSK_STRENGTH = 0.34;
