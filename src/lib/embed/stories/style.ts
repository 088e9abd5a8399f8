/**
 * How a story looks where its page says nothing: in a layer, so that every rule of the page wins.
 * Narrow, the map stands above the text that scrolls by; wide, beside it. After the last step room is
 * left, so that it comes to the line where it is read.
 */
export const STORY_STYLE = `@layer atlas-story{
atlas-story{display:block;container-type:inline-size}
atlas-story::after{content:"";display:block;clear:both;block-size:25vh}
atlas-story>atlas-map,atlas-story>iframe{position:sticky;inset-block-start:0;z-index:1;inline-size:100%;block-size:45vh;aspect-ratio:auto;min-block-size:0;border:0}
atlas-story [data-atlas-view]:not(a,button){margin-block:20vh;padding-block:.25em;padding-inline-start:1em;border-inline-start:3px solid transparent}
atlas-story [data-atlas-view][aria-current]:not(a,button){border-inline-start-color:currentColor}
@container (min-inline-size:52rem){
atlas-story>atlas-map,atlas-story>iframe{float:inline-end;inline-size:60%;block-size:min(90vh,50rem);inset-block-start:5vh}
atlas-story [data-atlas-view]:not(a,button){margin-inline-end:63%;margin-block:45vh}
atlas-story::after{block-size:0}}
atlas-story[buttons]::after{block-size:0}
atlas-story[buttons]>atlas-map,atlas-story[buttons]>iframe{position:relative;inset:auto;float:none;inline-size:100%;block-size:22rem}
atlas-story[buttons] [data-atlas-view]:not(a,button){margin:1em 0}
atlas-story [data-atlas-view][hidden]{display:none}
}`;

/** The buttons that stand below a story inside a frame. */
export const BUTTON_STYLE = `nav{display:flex;gap:1em;align-items:center;margin-block:.5em}
nav[hidden]{display:none}
button{font:inherit;color:inherit;background:none;border:1px solid;border-radius:4px;min-block-size:44px;min-inline-size:44px;padding-inline:1em;cursor:pointer}
button:disabled{opacity:.5;cursor:default}
button:focus-visible{outline:3px solid;outline-offset:2px}
output{flex:1;text-align:center;font-variant-numeric:tabular-nums}`;
