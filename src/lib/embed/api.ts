/**
 * What an article's script has of a map in a frame: version 1, all of it in this one file, which
 * imports nothing. The build publishes it as `embed/v1.d.ts`.
 */

/** Why a promise was not kept, for programs; what an error says to people stands in `message`. */
export type ErrorName =
  /** An argument is missing, of the wrong type, unreadable or too large. */
  | 'InvalidArgument'
  /** The atlas has no such layer, feature or chapter. */
  | 'NotFound'
  /** The time lies outside that of the atlas. */
  | 'OutOfRange'
  | 'UnknownMethod'
  /** Too many requests wait for their answers. */
  | 'Busy'
  /** The frame speaks no version of the protocol that this script speaks. */
  | 'UnsupportedVersion'
  /** No answer came in time. */
  | 'Timeout'
  /** The frame was closed, removed or loaded anew before it answered, or serves too many others. */
  | 'Disconnected'
  /** The frame failed while it did what was asked. */
  | 'Failed';

export declare class AtlasMapError extends Error {
  override readonly name: ErrorName;
  constructor(name: ErrorName, message: string);
}

/** What readers see: nothing yet, the still picture of the view, or the map itself. */
export type Drawn = 'nothing' | 'picture' | 'map';

/** How time is read. Durations in ISO 8601, such as `PT6H`. */
export interface ModeSetting {
  readonly mode: 'instant' | 'time-window' | 'cumulative';
  /** Length of the window that ends at the clock, in mode `time-window`. */
  readonly window: string;
  /** How long what is over glows on, in mode `instant`; `PT0S` for not at all. */
  readonly glow: string;
  /** `certain` hides what is only possible. */
  readonly certainty: 'certain' | 'possible';
}

/** What can be listened to, with what each event tells. */
export interface Events {
  /** The whole view as the fragment of an address, `#map=…&at=…&layers=…`. */
  readonly view: string;
  /** ISO 8601 with the offset of the atlas's zone. */
  readonly time: string;
  readonly mode: ModeSetting;
  /** Ids of the layers switched on. */
  readonly layers: readonly string[];
  /** Id of the feature whose details are open. */
  readonly selection: string | null;
  /** Id of the chapter the clock is in, or of the last that had begun. */
  readonly chapter: string | null;
  readonly playing: boolean;
  readonly ready: Drawn;
  /** CSS pixels that the frame needs from top to bottom at its present width. */
  readonly height: number;
}

export type EventName = keyof Events;

/** What the atlas holds. Texts are in the language shown, times in ISO 8601. */
export interface Description {
  /** Version of the protocol. */
  readonly protocol: number;
  readonly id: string;
  /** Changes when any datum of the atlas changes. */
  readonly version: string;
  readonly title: string;
  /** Language codes such as `en`. */
  readonly languages: readonly string[];
  /** IANA name of the zone in which clocks are read. */
  readonly timeZone: string;
  readonly start: string;
  readonly end: string;
  readonly layers: readonly { readonly id: string; readonly name: string }[];
  readonly chapters: readonly {
    readonly id: string;
    readonly title: string;
    readonly start: string;
    readonly end: string;
    /** Where the clock is set when the chapter is opened. */
    readonly at: string;
  }[];
}

/** Something on the map. */
export interface VisibleItem {
  readonly id: string;
  /** In the language shown. */
  readonly name: string;
  /** Id of its layer. */
  readonly layer: string;
  /** Whether the sources settle that it existed at the time shown. */
  readonly certainty: 'certain' | 'possible';
  /** `[longitude, latitude]` in degrees, or null for what has no place on the map. */
  readonly center: readonly [number, number] | null;
}

export interface MotionOptions {
  /** Milliseconds of the camera's movement, 0 to 20000; 0 jumps. By default the map's own pace. */
  readonly duration?: number;
}

export interface PlayOptions {
  /**
   * Whether the chapters that time comes to take camera and layers along. By default they do,
   * unless the address of the frame or an earlier call has said where to look or what to show.
   */
  readonly lead?: boolean;
}

/** Where to fly: what is left out stays as it is. */
export interface CameraTarget extends MotionOptions {
  /** `[longitude, latitude]` in degrees. */
  readonly center?: readonly [number, number];
  /** 0 (the world) to 24. */
  readonly zoom?: number;
  /** Degrees the map is turned, -180 to 180. */
  readonly bearing?: number;
  /** Degrees the map is tilted, 0 to 85. */
  readonly pitch?: number;
}

export interface FeatureTarget extends MotionOptions {
  /** Id of a feature. */
  readonly feature: string;
}

/**
 * A map in a frame. Every promise is kept when the map has done what was asked, and is otherwise
 * broken with an `AtlasMapError`. When the frame is loaded anew, the handle connects again by itself.
 */
export interface AtlasMapHandle {
  describe(): Promise<Description>;
  getView(): Promise<string>;
  /**
   * Shows a view. Camera, time, layers and language that the fragment leaves out stay as they are;
   * without a selection nothing is selected, without a mode time is read as a moment.
   * @param view such as `#map=15/33.71/73.08&at=2007-07-10T04:30+05:00`
   * @returns the whole view then
   */
  setView(view: string, options?: MotionOptions): Promise<string>;
  /** @returns ISO 8601 with the offset of the atlas's zone */
  getTime(): Promise<string>;
  /** @param time ISO 8601 with its offset, milliseconds since 1970 UTC, or a Date */
  setTime(time: string | number | Date): Promise<string>;
  getMode(): Promise<ModeSetting>;
  /** What is left out stays as it is. */
  setMode(setting: Partial<ModeSetting>): Promise<ModeSetting>;
  getLayers(): Promise<readonly string[]>;
  /** Switches on exactly these layers. */
  setLayers(ids: readonly string[]): Promise<readonly string[]>;
  getSelection(): Promise<string | null>;
  /** Opens the details of a feature; null closes them. */
  setSelection(id: string | null): Promise<string | null>;
  getChapter(): Promise<string | null>;
  /** Sets clock, layers and camera to those of a chapter. */
  setChapter(id: string, options?: MotionOptions): Promise<string | null>;
  isPlaying(): Promise<boolean>;
  /** Lets time run. */
  play(options?: PlayOptions): Promise<void>;
  pause(): Promise<void>;
  /** Moves the camera. Readers who want less motion are not flown: the map is there at once. */
  fly(target: CameraTarget | FeatureTarget): Promise<void>;
  /** What the map shows now, in its layers switched on. */
  listVisible(): Promise<readonly VisibleItem[]>;
  /** Tells the frame that readers come near, so that it loads the map. Elements do so themselves. */
  near(): Promise<void>;
  /**
   * Calls the listener with what is true now, and whenever that changes; while the clock runs at
   * most about twenty times a second. What a listener throws is reported, and stops no other.
   * @returns its undoing
   * @throws {AtlasMapError} InvalidArgument for an event that there is not
   */
  on<Name extends EventName>(event: Name, listener: (value: Events[Name]) => void): () => void;
  /** Ends the connection, not the map; what was asked and not answered is broken. */
  close(): void;
}

/** The element `<atlas-map>` that `embed/v1.js` defines. */
export interface AtlasMapElement extends HTMLElement {
  /** The frame with the map, or null while its address is missing or not allowed. */
  readonly frame: HTMLIFrameElement | null;
}

export interface ConnectOptions {
  /** Milliseconds until a request or the connecting itself is given up: 10000 by default. */
  readonly timeout?: number;
}

/**
 * Connects to a map in a frame, which is loaded at once even where it was to load lazily.
 * @param target an `<iframe>` or an `<atlas-map>` of the page
 * @throws {AtlasMapError} Timeout, UnsupportedVersion, or InvalidArgument for an element without
 * a frame
 */
export declare function connect(
  target: HTMLIFrameElement | AtlasMapElement,
  options?: ConnectOptions,
): Promise<AtlasMapHandle>;

declare global {
  interface HTMLElementTagNameMap {
    'atlas-map': AtlasMapElement;
  }
}
