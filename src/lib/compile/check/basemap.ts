import type { Report } from '../problem.ts';
import {
  AREA_CLASSES,
  LINE_CLASSES,
  type AuthoredBasemapProperties,
} from '../schema/basemap-schema.ts';
import type { AuthoredGeometry } from '../schema/geojson-schema.ts';
import { checkGeometry } from './geometry.ts';
import { unknownName, type Known } from './known.ts';
import { checkRecalled } from './recalled.ts';
import { checkTranslations } from './texts.ts';

type Properties = Partial<AuthoredBasemapProperties>;

/** Properties that one class needs and no other may have. */
const OF_CLASS = { road: 'road', label: 'label', light: 'slope' } as const;
const BOUNDARY_STATUSES: readonly unknown[] = ['international', 'control', 'provincial'];

/** Reports everything that a schema cannot see in one feature of the base map. */
export function checkBasemapFeature(
  properties: Properties,
  geometry: AuthoredGeometry | null | undefined,
  known: Known,
  report: Report,
): void {
  checkTranslations(properties, ['name'], known.languages, report);
  if (properties.source !== undefined) {
    const fault = unknownName(properties.source, known.sources, 'sources.json');
    if (fault !== null) report('source', fault);
  }
  if (properties.class !== undefined) {
    checkClass(properties.class, properties, report);
    if (geometry !== undefined) checkShape(properties.class, geometry, report);
  }
  const { min_zoom: from, max_zoom: to } = properties;
  if (typeof from === 'number' && typeof to === 'number' && from >= to) {
    report('max_zoom', `${to} is not above min_zoom ${from}`);
  }
  checkRecalled(properties, report);
  if (geometry !== undefined && geometry !== null) checkGeometry(geometry, known.bounds, report);
}

function checkClass(name: string, properties: Properties, report: Report): void {
  for (const [property, owner] of Object.entries(OF_CLASS)) {
    const written = (properties[property as keyof typeof OF_CLASS] ?? null) !== null;
    if (written && name !== owner) report(property, `belongs to class ${owner}, not ${name}`);
    if (!written && name === owner) report(property, `is missing; class ${owner} needs it`);
  }
  checkStatus(name, properties.status, report);
  if (name === 'label' && (properties.name ?? null) === null) {
    report('name', 'is missing; a label writes it');
  }
  if (name !== 'country' && (properties.home ?? null) !== null) {
    report('home', `belongs to class country, not ${name}`);
  }
}

function checkShape(name: string, geometry: AuthoredGeometry | null, report: Report): void {
  const needed = (AREA_CLASSES as readonly string[]).includes(name)
    ? 'Polygon'
    : (LINE_CLASSES as readonly string[]).includes(name)
      ? 'LineString'
      : 'Point';
  const type = geometry?.type ?? 'null';
  const fits = type === needed || (needed !== 'Point' && type === `Multi${needed}`);
  if (!fits) report('geometry.type', `is ${type}; class ${name} is drawn as ${needed}`);
}

/** A boundary has a status; a country only where several claim it. */
function checkStatus(name: string, status: unknown, report: Report): void {
  const written = (status ?? null) !== null;
  if (name === 'boundary') {
    if (!written) report('status', 'is missing; class boundary needs it');
    else if (!BOUNDARY_STATUSES.includes(status)) {
      report('status', `of a boundary is ${BOUNDARY_STATUSES.join(', ')}`);
    }
  } else if (name === 'country') {
    if (written && status !== 'disputed') report('status', 'of a country is disputed, or left out');
  } else if (written) report('status', `belongs to class boundary or country, not ${name}`);
}
