/** The browser cannot draw the map: it has no WebGL2, or it is switched off. */
export class NoWebGL2Error extends Error {
  override readonly name = 'NoWebGL2Error';
}

/** @throws NoWebGL2Error when this browser gives no WebGL2 context. */
export function assertWebGL2(): void {
  const context = document.createElement('canvas').getContext('webgl2');
  if (context === null) throw new NoWebGL2Error('This browser offers no WebGL2.');
  // Browsers keep few contexts at a time: hand this one back.
  context.getExtension('WEBGL_lose_context')?.loseContext();
}
