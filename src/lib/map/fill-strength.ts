/**
 * How strongly an area is filled, 0 to 1, by its reach in metres: what suits a building would
 * drown a quarter of a city.
 */
export function fillStrength(reach: number): number {
  const [building, quarter, least] = [100, 350, 0.15];
  const share = (reach - building) / (quarter - building);
  return 1 - (1 - least) * Math.min(1, Math.max(0, share));
}
