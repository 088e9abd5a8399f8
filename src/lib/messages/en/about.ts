import type { AboutWords } from '../catalogue/about.ts';

export const aboutEn: AboutWords = {
  language: 'en',
  title: 'About this atlas',
  back: 'Back to the map',
  method: {
    title: 'Method',
    text: [
      'Every event, place and movement is one entry with a time, a position and the sources it rests on. What several sources tell of the same thing is joined in one entry; where they differ, the difference is shown.',
      'The texts are the editors’ own words. Facts are cited with the place in the source where they stand, and nothing is added that no source says. What the editors inferred is told apart from what the sources attest.',
      'Map, time axis, story and lists are drawn from the same data, so that at any moment they show the same.',
    ],
  },
  precision: {
    title: 'Precision',
    text: [
      'No time is finer than its source. A beginning or an end that is known only within limits has an earliest and a latest moment. An entry is certain where it had begun at the latest and had not ended at the earliest; it is possible where it may have begun and may not have ended. A source that gives only the day leaves the whole day open.',
      'Every position says how it was found: surveyed, computed from surveyed points, inferred from descriptions, or schematic, which means drawn from memory. It also says within how many metres the true position lies.',
    ],
  },
  signsTitle: 'How well it is known',
  signs: {
    known: 'Solid edge: the outline is known.',
    inferred: 'Dashed edge: the outline or its position is inferred.',
    ring: 'Dotted ring: the true position lies inside it, to scale.',
    circle: 'Plain circle: somewhere inside it, and no closer. Private homes are drawn so.',
    possible: 'Pale: possible at this moment, but not certain.',
    bounds: 'Bar on the time axis: the time within which it began.',
    attestedPath: 'Solid line: a way that the sources describe.',
    inferredPath: 'Dashed line: a way that the editors inferred.',
  },
  meaningsTitle: 'What the colours and shapes mean',
  fillsTitle: 'What the fills of areas mean',
  fills: {
    solid: 'as it was',
    hatched: 'contested or damaged',
    crossed: 'under attack',
    outlined: 'an area with a limit',
    ruined: 'destroyed',
  },
  neutrality: {
    title: 'Neutrality',
    text: [
      'Numbers and accounts that disagree stand side by side with those who gave them. None is chosen, none is averaged, no total is made.',
      'People and groups are called what the cited source calls them, without adjectives that judge. Living people appear only in the public role in which the sources name them. Private homes are never shown as points.',
      'Places carry the names they had at the time. Disputed borders are drawn as disputed.',
    ],
  },
  licence: {
    title: 'Licence',
    text: [
      'The data are open: they may be copied, changed and published under the terms of their licence, which also says how to name where they come from. The program that draws this atlas is free software under the MIT licence.',
    ],
  },
  dataLicence: 'Licence of the data:',
  credits: {
    title: 'Credits',
    text: [
      'Drawn with MapLibre and SvelteKit. Typefaces: Source Serif 4, Libre Franklin, Noto Nastaliq Urdu and Noto Naskh Arabic, all under the SIL Open Font License.',
    ],
  },
  corrections: {
    title: 'Corrections',
    text: [
      'Found an error? Name the entry, say what is wrong, and give the source that shows it. What a source bears out is corrected; a link that names a version of the data tells what has changed since. What sources disagree about is not decided but shown beside the rest.',
    ],
  },
  toPublisher:
    'This copy of the map names no address for it. Write to the people who publish it, or change the data yourself: they are files that anybody may edit.',
  dataVersion: (version) => `Version of the data: ${version}`,
};
