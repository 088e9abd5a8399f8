import { defineAtlasMap } from './element/atlas-map.ts';

// The classic script `embed/v1.js`: its own address tells which site its elements may show.
const { currentScript } = document;
defineAtlasMap(currentScript instanceof HTMLScriptElement ? currentScript.src : '');
