import { ARROWS, CORE_PACKAGES, RESERVED, ROOMS } from './rooms.js';

/** How deep folders lie in a room at most. */
const DEPTH = 4;

/**
 * ESLint's `no-restricted-imports` for every room: an editor shows a wrong arrow while it is being
 * written. `arrows.test.ts` looks closer, also at dynamic imports.
 * @returns {import('eslint').Linter.Config[]}
 */
export function roomConfigs() {
  return ROOMS.flatMap((room) =>
    Array.from({ length: DEPTH }, (_, depth) => ({
      files: [`${folderOf(room)}/${'*/'.repeat(depth)}*.{ts,js,svelte}`],
      rules: {
        'no-restricted-imports': [
          'error',
          { patterns: [...packagesOf(room), ...arrowsOf(room), leaving(room, depth)] },
        ],
      },
    })),
  );
}

/** @param {import('./rooms.js').Room} room */
function folderOf(room) {
  return room === 'routes' ? 'src/routes' : `src/lib/${room}`;
}

/** @param {import('./rooms.js').Room} room */
function packagesOf(room) {
  const reserved = RESERVED.filter(({ rooms }) => !rooms.includes(room)).map(
    ({ name, pattern, rooms }) => ({
      regex: pattern.source,
      message: `Only ${rooms.join(', ')} may use ${name}.`,
    }),
  );
  if (room !== 'core') return reserved;
  const others = `^(?!#lib/|\\.)(?!${CORE_PACKAGES.source})`;
  return [
    ...reserved,
    { regex: others, message: 'core may use Turf, GeoJSON types and suncalc only.' },
  ];
}

/** @param {import('./rooms.js').Room} room */
function arrowsOf(room) {
  const allowed = [room, ...ARROWS[room]].join('|');
  return [
    { regex: `^#lib/(?!(${allowed})/)`, message: `Against the arrows: ${room} may not use it.` },
    { regex: '^\\$lib', message: 'Write #lib with the file extension.' },
  ];
}

/**
 * @param {import('./rooms.js').Room} room
 * @param {number} depth of folders in the room
 */
function leaving(room, depth) {
  // The pages begin one folder higher, with what lies directly in `src/`.
  const steps = room === 'routes' ? depth + 2 : depth + 1;
  return {
    regex: `^(\\.\\./){${steps}}`,
    message: `This path leaves the room ${room}: write #lib.`,
  };
}
