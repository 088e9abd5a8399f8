import { MEANINGS } from '#lib/core/atlas/model.ts';
import { MOVER_SYMBOLS } from '#lib/tokens/movers.ts';

/**
 * The three drawings of the layer, from below: bands, trails, symbols. Places count from the origin of
 * the frame, sizes are CSS pixels, colours are premultiplied as MapLibre blends them.
 */
export interface ShaderPair {
  readonly vertex: string;
  readonly fragment: string;
}

const HEAD = `#version 300 es
precision highp float;
uniform mat4 matrix;
uniform vec2 viewport;
uniform vec3 colours[${String(MEANINGS.length)}];
uniform vec3 halo;
`;

/** A soft disc in the plane of the ground, fainter the more of the picture it covers. */
export const BANDS: ShaderPair = {
  vertex: `${HEAD}
uniform float world;
layout(location = 0) in vec2 corner;
layout(location = 1) in vec4 disc;
out vec2 spot;
out vec4 colour;
void main() {
  spot = corner;
  float pixels = disc.z * world;
  // A disc whose edge lies outside the picture would only grey all of it.
  float seen = 1.0 - smoothstep(0.2, 0.5, pixels / length(viewport));
  if (seen <= 0.0) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  colour = vec4(colours[int(disc.w)], 1.0) * 0.12 * clamp(60.0 / pixels, 0.25, 1.0) * seen;
  gl_Position = matrix * vec4(disc.xy + corner * disc.z, 0.0, 1.0);
}`,
  fragment: `${HEAD}
in vec2 spot;
in vec4 colour;
out vec4 pixel;
void main() {
  pixel = colour * (1.0 - smoothstep(0.65, 1.0, dot(spot, spot)));
}`,
};

/**
 * Pieces of line of a width in pixels, mitred where they join, so that none covers another. Of each two
 * points in a row the piece between is drawn, unless the second begins a trail of its own.
 */
export const TRAILS: ShaderPair = {
  vertex: `${HEAD}
uniform float dash;
uniform float thickness;
layout(location = 0) in vec2 corner;
layout(location = 1) in vec2 before;
layout(location = 2) in vec4 from;
layout(location = 3) in vec2 fromLook;
layout(location = 4) in vec4 to;
layout(location = 5) in vec2 toLook;
layout(location = 6) in vec2 after;
layout(location = 7) in vec2 afterLook;
out vec4 colour;
out float weight;
out float across;
out float half_width;
out float along;
flat out float dashed;

vec4 clip(vec2 place) { return matrix * vec4(place, 0.0, 1.0); }
vec2 screen(vec4 at) { return at.xy / at.w * viewport * 0.5; }
vec2 direction(vec2 a, vec2 b) {
  vec2 way = b - a;
  float size = length(way);
  return size > 1e-4 ? way / size : vec2(0.0);
}
bool begins(vec2 look) { return mod(look.y, 2.0) > 0.5; }

void main() {
  vec4 a = clip(from.xy);
  vec4 b = clip(to.xy);
  vec2 way = direction(screen(a), screen(b));
  // Behind the camera there is no place on the screen.
  if (begins(toLook) || a.w <= 0.0 || b.w <= 0.0 || way == vec2(0.0)) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  bool at_end = corner.x > 0.5;
  vec2 other = vec2(0.0);
  if (at_end && !begins(afterLook)) other = direction(screen(b), screen(clip(after)));
  if (!at_end && !begins(fromLook)) other = direction(screen(clip(before)), screen(a));
  vec2 normal = vec2(-way.y, way.x);
  vec2 joint = way + other;
  vec2 miter = length(joint) > 0.1 ? normalize(vec2(-joint.y, joint.x)) : normal;
  // Corners sharper than a right angle are cut rather than drawn out to a spike.
  float stretch = 1.0 / max(0.7, dot(miter, normal));

  weight = at_end ? to.z : from.z;
  along = (at_end ? to.w : from.w) * dash;
  dashed = step(1.5, toLook.y);
  colour = vec4(colours[int(toLook.x)], 1.0);
  half_width = mix(1.0, 0.5 * thickness, weight);
  across = corner.y * (half_width + 2.0);
  vec4 place = at_end ? b : a;
  place.xy += miter * stretch * across * 2.0 / viewport * place.w;
  gl_Position = place;
}`,
  fragment: `${HEAD}
in vec4 colour;
in float weight;
in float across;
in float half_width;
in float along;
flat in float dashed;
out vec4 pixel;
void main() {
  float edge = max(fwidth(across), 0.01);
  float inside = clamp((half_width - abs(across)) / edge + 0.5, 0.0, 1.0);
  float cased = clamp((half_width + 1.2 - abs(across)) / edge + 0.5, 0.0, 1.0);
  float blur = max(fwidth(along), 0.001);
  float phase = abs(fract(along) - 0.5);
  float on = mix(1.0, 1.0 - smoothstep(0.3 - blur, 0.3 + blur, phase), dashed);
  // Between dashes lies the halo, so that a line drawn beneath does not fill the spaces.
  vec3 paint = mix(halo, colour.rgb, inside * on);
  pixel = vec4(paint, 1.0) * (cased * 0.9 * sqrt(weight));
}`,
};

/** Symbols upright to the reader and turned along their way on the ground as it is seen. */
export const SYMBOLS: ShaderPair = {
  vertex: `${HEAD}
uniform float size;
uniform float ahead;
layout(location = 0) in vec2 corner;
layout(location = 1) in vec3 place;
layout(location = 2) in vec3 look;
out vec2 spot;
out vec4 colour;
void main() {
  vec4 at = matrix * vec4(place.xy, 0.0, 1.0);
  vec4 next = matrix * vec4(place.xy + ahead * vec2(sin(place.z), -cos(place.z)), 0.0, 1.0);
  vec2 way = (next.xy / next.w - at.xy / at.w) * viewport;
  way = length(way) > 1e-6 ? normalize(way) : vec2(0.0, 1.0);
  vec2 offset = (corner.x * vec2(way.y, -way.x) + corner.y * way) * size;
  at.xy += offset / viewport * at.w;
  gl_Position = at;
  spot = vec2((look.x + corner.x * 0.5 + 0.5) / ${MOVER_SYMBOLS.length.toFixed(1)}, 0.5 - corner.y * 0.5);
  colour = vec4(colours[int(look.y)], look.z);
}`,
  fragment: `${HEAD}
uniform sampler2D symbols;
in vec2 spot;
in vec4 colour;
out vec4 pixel;
void main() {
  vec4 drawn = texture(symbols, spot);
  pixel = vec4(mix(halo, colour.rgb, drawn.r), 1.0) * drawn.a * colour.a;
}`,
};
