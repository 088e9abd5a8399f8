import type { BasemapWords } from '../catalogue/basemap.ts';

export const basemap: BasemapWords = {
  title: 'Base map',
  schematic: 'Schematic',
  fromHosts: (hosts) => `from ${hosts}`,
  question: (name, hosts) =>
    `“${name}” does not come from this site. If you choose it, your browser asks ${hosts} for the map.`,
  agree: 'Load it',
  decline: 'Do not load it',
  loading: (name) => `“${name}” is loading …`,
  unreachable: (name) => `“${name}” cannot be reached. The schematic base map is shown.`,
  timeout: (name) => `“${name}” did not answer in time. The schematic base map is shown.`,
  invalid: (name) => `“${name}” is damaged and cannot be drawn. The schematic base map is shown.`,
};
