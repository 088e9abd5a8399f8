import type { AtlasMapHandle } from '../api.ts';
import type { Connection } from './connection.ts';

/** The handle of a connection: each method is one request, named as it is. */
export function handleOf(connection: Connection): AtlasMapHandle {
  const ask = <Result>(method: string, params = {}, extra?: number): Promise<Result> =>
    connection.ask(method, params, extra) as Promise<Result>;
  const act = async (method: string, params = {}, extra?: number): Promise<void> => {
    await connection.ask(method, params, extra);
  };
  return {
    describe: () => ask('describe'),
    getView: () => ask('getView'),
    setView: (view, { duration } = {}) => ask('setView', { view, duration }, duration),
    getTime: () => ask('getTime'),
    setTime: (time) => ask('setTime', { time: time instanceof Date ? time.getTime() : time }),
    getMode: () => ask('getMode'),
    setMode: (setting) => ask('setMode', { ...setting }),
    getLayers: () => ask('getLayers'),
    setLayers: (ids) => ask('setLayers', { layers: [...ids] }),
    getSelection: () => ask('getSelection'),
    setSelection: (id) => ask('setSelection', { selection: id }),
    getChapter: () => ask('getChapter'),
    setChapter: (id, { duration } = {}) => ask('setChapter', { chapter: id, duration }, duration),
    isPlaying: () => ask('isPlaying'),
    play: ({ lead } = {}) => act('play', { lead }),
    pause: () => act('pause'),
    fly: (target) => act('fly', { ...target }, target.duration),
    listVisible: () => ask('listVisible'),
    near: () => act('near'),
    on: (event, listener) => connection.on(event, listener),
    close: () => {
      connection.close();
    },
  };
}
