/** Whether a reader is typing a time to go to, and where the keyboard was before. */
export class TimeJump {
  #open = $state(false);
  #from: HTMLElement | null = null;

  get open(): boolean {
    return this.#open;
  }

  /** @param from what had the focus and gets it back; null for the clock */
  start(from: HTMLElement | null): void {
    this.#from = from;
    this.#open = true;
  }

  /** Ends the typing, and tells what is to have the focus now. */
  stop(): HTMLElement | null {
    this.#open = false;
    return this.#from;
  }
}
