import {
  featureFilter,
  latest,
  normalizePropertyExpression,
  type LayerSpecification,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Geometry } from 'geojson';

type Values = Readonly<Record<string, unknown>>;
type Expression = ReturnType<typeof normalizePropertyExpression>;
type Globals = Parameters<Expression['evaluate']>[0];
type StyledFeature = NonNullable<Parameters<Expression['evaluate']>[1]>;

const TYPES: Readonly<Record<string, StyledFeature['type']>> = {
  Point: 1,
  MultiPoint: 1,
  LineString: 2,
  MultiLineString: 2,
  Polygon: 3,
  MultiPolygon: 3,
};

/** Names of images are all known here: the picture has each that the style may ask for. */
const everyImage = { includes: () => true, indexOf: () => 0 } as unknown as string[];

/**
 * One layer of the map's style, asked for its values by the same code that MapLibre asks. Data are
 * sorted and laid out by the whole zoom below, as the map does with its tiles; sizes and colours go
 * by the zoom itself.
 */
export class StyledLayer {
  readonly id: string;
  readonly type: string;
  readonly source: string | null;
  readonly #layer: LayerSpecification;
  readonly #zoom: number;
  readonly #filter: ReturnType<typeof featureFilter>;
  readonly #expressions = new Map<string, Expression | null>();

  constructor(layer: LayerSpecification, zoom: number) {
    this.id = layer.id;
    this.type = layer.type;
    this.source = 'source' in layer ? layer.source : null;
    this.#layer = layer;
    this.#zoom = zoom;
    this.#filter = featureFilter('filter' in layer ? layer.filter : undefined, layer.id);
  }

  /** Whether it is drawn at all at this zoom. */
  get shows(): boolean {
    const { minzoom = 0, maxzoom = Infinity } = this.#layer;
    return this.#zoom >= minzoom && this.#zoom < maxzoom;
  }

  takes(feature: Feature): boolean {
    return this.#filter.filter({ zoom: Math.floor(this.#zoom) }, styled(feature));
  }

  /** A colour as CSS and SVG write it. */
  colour(name: string, feature?: Feature): string {
    return String(this.#value('paint', name, this.#zoom, feature));
  }

  /** A paint property such as a width, at the zoom itself. */
  paint<T>(name: string, feature?: Feature): T {
    return this.#value('paint', name, this.#zoom, feature) as T;
  }

  /** A paint property at the whole zoom below. */
  wholePaint<T>(name: string, feature?: Feature): T {
    return this.#value('paint', name, Math.floor(this.#zoom), feature) as T;
  }

  /** A layout property, at the whole zoom below. */
  layout<T>(name: string, feature?: Feature): T {
    return this.#value('layout', name, Math.floor(this.#zoom), feature) as T;
  }

  /** A layout property that grows smoothly: the size of text or icon. */
  size(name: 'text-size' | 'icon-size', feature: Feature): number {
    return Number(this.#value('layout', name, this.#zoom, feature));
  }

  /** The name of an image, or null where none is asked for. */
  image(kind: 'paint' | 'layout', name: string, feature?: Feature): string | null {
    const image = this.#value(kind, name, this.#zoom, feature) as string | { name?: string } | null;
    return typeof image === 'string' ? image : (image?.name ?? null);
  }

  #value(kind: 'paint' | 'layout', name: string, zoom: number, feature?: Feature): unknown {
    const globals: Globals = { zoom };
    const expression = this.#expression(kind, name);
    return expression?.evaluate(
      globals,
      feature === undefined ? undefined : styled(feature),
      {},
      undefined,
      everyImage,
    );
  }

  #expression(kind: 'paint' | 'layout', name: string): Expression | null {
    const known = this.#expressions.get(name);
    if (known !== undefined) return known;
    // The specification is a table by kind and type of layer, which its types do not say.
    const table = (latest as unknown as Record<string, Values>)[`${kind}_${this.type}`];
    const specification = table?.[name] as StylePropertySpecification | undefined;
    const values = (this.#layer as Partial<Record<typeof kind, Values>>)[kind];
    const value = values?.[name] ?? specification?.default;
    const expression =
      specification === undefined || value === undefined
        ? null
        : normalizePropertyExpression(value as never, `${this.id}.${name}`, specification);
    this.#expressions.set(name, expression);
    return expression;
  }
}

const styledFeatures = new WeakMap<Feature, StyledFeature>();

function styled(feature: Feature<Geometry>): StyledFeature {
  const known = styledFeatures.get(feature);
  if (known !== undefined) return known;
  const made: StyledFeature = {
    type: TYPES[feature.geometry.type] ?? 'Unknown',
    id: feature.id,
    properties: feature.properties ?? {},
  };
  styledFeatures.set(feature, made);
  return made;
}
