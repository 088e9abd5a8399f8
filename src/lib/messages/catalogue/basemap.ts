/** The switch between base maps. `name` is that of a further base map, `hosts` a list in words. */
export interface BasemapWords {
  readonly title: string;
  /** The bundled base map. */
  readonly schematic: string;
  /** Below a further base map: where it comes from. */
  readonly fromHosts: (hosts: string) => string;
  /** Asked before another host is contacted. */
  readonly question: (name: string, hosts: string) => string;
  readonly agree: string;
  readonly decline: string;
  readonly loading: (name: string) => string;
  readonly unreachable: (name: string) => string;
  readonly timeout: (name: string) => string;
  readonly invalid: (name: string) => string;
}
