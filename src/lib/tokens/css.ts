import { PALETTES, type Palette } from './colours.ts';
import { LINE_HEIGHTS, RADIUS, SPACE, TOUCH_TARGET, TYPE_SIZES } from './sizes.ts';
import { FONT_FAMILIES, FONT_WEIGHTS } from './type.ts';

/** `strongRule` is `strong-rule` in CSS. */
function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function colourProperties(palette: Palette): string[] {
  return Object.entries(palette).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [`--colour-${kebab(name)}: ${value};`]
      : Object.entries(value as Record<string, string>).map(
          ([part, colour]) => `--colour-${kebab(name)}-${part}: ${colour};`,
        ),
  );
}

function properties(prefix: string, values: Readonly<Record<string, string | number>>): string[] {
  return Object.entries(values).map(([name, value]) => `--${prefix}-${kebab(name)}: ${value};`);
}

function sizeProperties(): string[] {
  return [
    ...SPACE.map((pixels, step) => `--space-${step}: ${pixels}px;`),
    `--radius: ${RADIUS}px;`,
    `--touch-target: ${TOUCH_TARGET}px;`,
    ...Object.entries(TYPE_SIZES).map(([name, pixels]) => `--type-${name}: ${pixels / 16}rem;`),
    ...properties('line', LINE_HEIGHTS),
    ...properties('font', FONT_FAMILIES),
    ...properties('weight', FONT_WEIGHTS),
  ];
}

function rule(selector: string, lines: readonly string[]): string {
  return `${selector} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;
}

/**
 * The tokens as CSS custom properties: `--colour-paper`, `--colour-focus-fill`, `--space-2` and so
 * on. Dark where the system asks for it, unless `data-theme` on the root says otherwise; never on paper.
 */
export function tokensCss(): string {
  const dark = ['color-scheme: dark;', ...colourProperties(PALETTES.dark)];
  return [
    rule(':root', [
      'color-scheme: light;',
      ...colourProperties(PALETTES.light),
      ...sizeProperties(),
    ]),
    `@media screen and (prefers-color-scheme: dark) {\n${rule(":root:not([data-theme='light'])", dark)}\n}`,
    `@media screen {\n${rule(":root[data-theme='dark']", dark)}\n}`,
    '',
  ].join('\n');
}
